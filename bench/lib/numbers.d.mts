export function quantile(values: readonly number[], part: number): number;
export function median(values: readonly number[]): number;
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string;
