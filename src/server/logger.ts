import { destination, pino, type Logger } from 'pino';

/** One JSON object a line on stderr: stdout belongs to data. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination(2));
}
