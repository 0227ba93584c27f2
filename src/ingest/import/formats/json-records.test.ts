import { expect, test } from 'vitest';
import { memoryFile } from '../../../../test/support/memory-file.ts';
import { readJsonRecords, type JsonRecord } from './json-records.ts';

async function read(text: string, chunkBytes = 65_536): Promise<JsonRecord[]> {
  const all: JsonRecord[] = [];
  for await (const slice of readJsonRecords(memoryFile('a.json', text, chunkBytes))) all.push(...slice);
  return all;
}

const places = (records: readonly JsonRecord[]) =>
  records.map(({ place }) => `${place.line}:${place.column}`);
const every = [1, 2, 3, 7, 65_536];

test('one record a line, blank lines and Windows line ends apart', async () => {
  for (const chunk of every) {
    const records = await read('{"a": 1}\r\n\r\n  {"a": "é\\n"}\n[2]', chunk);
    expect(records.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 'é\n' }, [2]]);
    expect(places(records)).toEqual(['1:1', '3:3', '4:1']);
  }
});

test('the elements of an array, with all that can stand in a text', async () => {
  const values = [{ a: '] } , \\ " \\" é', b: [[], [{ c: ',' }]] }, 'a\\', 12.5, null, { d: {} }];
  for (const text of [
    JSON.stringify(values),
    JSON.stringify(values, null, 2),
    ` \n ${JSON.stringify(values)}\n\n`,
  ])
    for (const chunk of every) expect((await read(text, chunk)).map(({ value }) => value)).toEqual(values);
});

test('a sign that is escaped where two chunks meet stays escaped', async () => {
  for (const chunk of every)
    for (const text of ['[{"a":"x\\"}y"}]', '{"a":"x\\"}y"}', '[{"a":"x\\\\"},{"b":"\\\\\\""}]'])
      expect((await read(text, chunk)).map(({ problem }) => problem)).toEqual(
        text.includes(',') ? [undefined, undefined] : [undefined],
      );
});

test('objects that are spread over lines, as one record in a file of its own is', async () => {
  const values = [{ a: 1, b: ['}', { c: '{' }] }, { a: 2 }];
  const text = values.map((value) => JSON.stringify(value, null, 2)).join('\n');
  for (const chunk of every) {
    const records = await read(`\n${text}\n`, chunk);
    expect(records.map(({ value }) => value)).toEqual(values);
    expect(places(records)).toEqual(['2:1', '11:1']);
  }
  await expect(read('{\n"a": 1\n')).rejects.toThrow('in the middle of a record');
  await expect(read('{\n"a": 1\n}\nx')).rejects.toMatchObject({ problems: [{ place: { line: 4 } }] });
});

test('elements have the place of their first character', async () => {
  for (const chunk of every)
    expect(places(await read('[\n  {"a": 1},\n  {"a":\n2}, {"a": 3}\n]\n', chunk))).toEqual([
      '2:3',
      '3:3',
      '4:5',
    ]);
});

test('an empty array has no records', async () => {
  for (const text of ['[]', ' [ ] ', '[\n]\n']) expect(await read(text)).toEqual([]);
});

test('a record that is no JSON is a problem, and the next one is read', async () => {
  const lines = await read('{"a": 1}\n{"a": x}\n{"a": 3}\n');
  expect(lines.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { a: 3 }]);
  expect(lines[1]).toMatchObject({
    place: { line: 2, column: 1 },
    problem: { message: expect.stringContaining('is not JSON') as string },
  });
  const array = await read('[{"a": 1}, {"a" 2}, {"a": 3}]');
  expect(array.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { a: 3 }]);
  expect(array[1]).toMatchObject({ place: { column: 12 }, problem: { column: 17 } });
});

test('a comma too many is a problem', async () => {
  for (const chunk of every) {
    expect((await read('[1,]', chunk)).map(({ problem }) => problem?.column)).toEqual([undefined, 4]);
    expect((await read('[1,,2]', chunk)).map(({ problem }) => problem?.column)).toEqual([
      undefined,
      4,
      undefined,
    ]);
  }
});

test('an array that is cut off is refused, with the place of the record that is not whole', async () => {
  for (const chunk of every)
    await expect(read('[{"a": 1},\n{"a": "x', chunk)).rejects.toMatchObject({
      problems: [{ code: 'IMPORT_INVALID', place: { line: 2, column: 1 } }],
    });
  await expect(read('[1,')).rejects.toThrow('cut off');
});

test('something behind the array is refused', async () => {
  for (const chunk of every)
    await expect(read('[1]\n[2]', chunk)).rejects.toMatchObject({
      problems: [{ code: 'IMPORT_INVALID', place: { line: 2, column: 1 } }],
    });
});

test('an empty file is refused', async () => {
  for (const text of ['', '\uFEFF', ' \n'])
    await expect(read(text, 1)).rejects.toThrow('The file has no records.');
});

test('a record of more than 16 Mi characters is refused', async () => {
  const long = 'x'.repeat(17 * 2 ** 20);
  await expect(read(`{"a": "${long}"}`)).rejects.toThrow('longer than 16777216 characters');
  await expect(read(`[1, "${long}"]`)).rejects.toMatchObject({
    problems: [{ place: { line: 1, column: 5 } }],
  });
});
