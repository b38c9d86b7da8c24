export const windows = {};
