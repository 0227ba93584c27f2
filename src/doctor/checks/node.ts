import { fail, ok, type Check } from '../check.ts';

export const node: Check = {
  name: 'node',
  run: ({ nodeVersion, nodeRange }) => {
    const found = `Node.js ${nodeVersion.replace(/^v/, '')}`;
    const least = nodeRange.replace(/^>=/, '');
    const isEnough = compare(nodeVersion, least) >= 0;
    return Promise.resolve([
      isEnough
        ? ok(found)
        : fail(`${found}, but ${least} or later is needed`, `install Node.js ${least} or later`),
    ]);
  },
};

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split('.').map(Number));
  const at = [0, 1, 2].find((index) => (left?.[index] ?? 0) !== (right?.[index] ?? 0)) ?? 0;
  return (left?.[at] ?? 0) - (right?.[at] ?? 0);
}
