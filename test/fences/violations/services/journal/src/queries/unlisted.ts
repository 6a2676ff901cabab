export const UnlistedHandler = {};
