import * as access from '@parta/access';

export const rights = access;
