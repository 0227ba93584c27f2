import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files in the order of their paths: those that ask the same seeds stand together and load them once. */
export class PathSequencer extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1)));
  }
}
