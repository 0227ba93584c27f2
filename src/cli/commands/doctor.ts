import { grappeError } from '../../errors/problem.ts';
import { examine } from '../../doctor/examine.ts';
import { counted } from '../../util/counted.ts';
import type { Call, Command } from '../command.ts';
import { findingLine } from '../finding-line.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Look whether everything needed is there, and name what mends the rest. Changes nothing.',
  arguments: [],
  options: [],
  run: look,
};

async function look({ config, environment, terminal }: Call): Promise<void> {
  const findings = await examine(config, environment);
  const failed = findings.filter(({ status }) => status === 'fail').length;
  terminal.data(findings, findings.map((finding) => findingLine(finding, terminal.colour)).join('\n'));
  if (failed > 0)
    throw grappeError('UNHEALTHY', `${counted(failed, 'finding')} of ${findings.length} failed.`);
}
