export const standard = {} as const;
