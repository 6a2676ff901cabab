export const ForgottenHandler = {};
