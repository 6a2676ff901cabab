import * as store from '@parta/store';

export const database = store;
