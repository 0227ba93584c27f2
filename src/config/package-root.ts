import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package, whether its code runs from `src/` or from `dist/src/`: the nearest one above with a package.json. */
export function packageRoot(from: string = import.meta.dirname): string {
  const above = dirname(from);
  return above === from || existsSync(join(from, 'package.json')) ? from : packageRoot(above);
}
