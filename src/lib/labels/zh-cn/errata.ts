export const errata = {} as const;
