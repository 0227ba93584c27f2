import type { Result } from '../result.ts';
export function publish(_result: Result, _docs: string): void {}
