export const booklets = {} as const;
