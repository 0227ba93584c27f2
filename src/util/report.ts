/** Where progress goes: one finished line a call, for people, never parsed. */
export type Report = (line: string) => void;

export const silent: Report = () => undefined;
