import { GraphQLInterfaceType, parse, visit } from 'graphql';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildApiSchema } from './build-api-schema.ts';
import { languageDirectives } from './language.ts';
import { loadModel } from './load-model.ts';

const dir = 'test/models/films/schema';
const model = await loadModel(dir);

/** Relations of a kind or an interface as `field direction target`. */
function relationsOf(name: string): readonly string[] {
  const { relations = [] } = model.kinds[name] ?? model.interfaces[name] ?? {};
  return relations.map(({ field, direction, target }) => `${field} ${direction} ${target}`);
}

describe('a model that has nothing to do with clusters', () => {
  it('uses every directive of the language, and every argument', async () => {
    const used = new Set<string>();
    for (const file of await readdir(dir))
      visit(parse(await readFile(join(dir, file), 'utf8')), {
        Directive: ({ name, arguments: given = [] }) => {
          used.add(name.value);
          for (const each of given) used.add(`${name.value}(${each.name.value})`);
        },
      });
    const declared = [...languageDirectives.values()].flatMap(({ name, args }) => [
      name,
      ...args.map((each) => `${name}(${each.name})`),
    ]);
    expect([...used].sort()).toEqual(declared.sort());
  });

  it('has the relations of its files, those of several ends joined', () => {
    expect(relationsOf('Series')).toEqual([
      'actors IN Person',
      'directors IN Person',
      'enteredIn OUT Catalogue',
      'producers IN Studio',
      'reviewers IN Person',
      'rumours OUT Node',
      'rumouredOf IN Node',
      'follows OUT Work',
      'followedBy IN Work',
    ]);
    expect(relationsOf('Film')).toContain('producers IN Node');
    expect(relationsOf('Person')).toContain('collaborators BOTH Person');
  });

  it('calls a set of ends by its only kind, or the smallest interface that holds it', () => {
    expect(relationsOf('Studio')).toContain('produced OUT Work');
    expect(relationsOf('Person')).toContain('produced OUT Film');
    expect(relationsOf('Person')).toContain('directed OUT Work');
  });

  it('gives an interface the relations that all its kinds share, the same in target', () => {
    expect(relationsOf('Work')).toEqual(
      relationsOf('Series').filter((relation) => !relation.startsWith('producers')),
    );
    expect(relationsOf('Node')).toEqual([
      'enteredIn OUT Catalogue',
      'rumours OUT Node',
      'rumouredOf IN Node',
    ]);
  });

  it('gives lifetimes where they are said, behind what all nodes have', () => {
    expect(model.kinds['Person']?.properties.map(({ name, description }) => [name, description])).toEqual([
      ['id', 'Stable identifier, such as work:metropolis.'],
      ['name', 'Name to show, as the credits have it.'],
      ['names', 'Names in other languages.'],
      ['startDate', 'When it came into being, as precisely as it is known.'],
      ['endDate', 'When it ceased to be, as precisely as it is known.'],
      ['aliases', 'Names used in other credits.'],
    ]);
    expect(Object.values(model.kinds).map(({ name, lifetime }) => [name, lifetime])).toEqual([
      ['Catalogue', false],
      ['Film', false],
      ['Person', true],
      ['Series', true],
      ['Studio', true],
    ]);
  });

  it('says of a relationship what form its statements have', () => {
    const forms = Object.values(model.relationships).map(({ type, form, claim }) => [type, form, claim]);
    expect(Object.fromEntries(forms.map(([type, form]) => [type, form]))).toMatchObject({
      ACTED_IN: 'span',
      REVIEWED: 'moment',
      RUMOURED: 'undated',
      ENTERED_IN: 'undated',
    });
    expect(forms.filter(([, , claim]) => claim)).toEqual([['RUMOURED', 'undated', true]]);
  });

  it('lets a claim say what any statement can: one word for two types becomes text', () => {
    const own = model.relationships['RUMOURED']?.properties.slice(7) ?? [];
    expect(own.map(({ name, type, list, nonNull }) => [name, type, list, nonNull])).toEqual([
      ['roles', 'String', true, false],
      ['billing', 'Int', false, false],
      ['part', 'String', false, false],
      ['budget', 'Float', false, false],
      ['credited', 'Boolean', false, false],
      ['page', 'String', false, false],
    ]);
  });

  it('shares the inputs of statements that have nothing of their own', () => {
    const schema = buildApiSchema(model);
    const work = schema.getType('Work');
    const fields = work instanceof GraphQLInterfaceType ? work.getFields() : {};
    expect(fields['followedBy']?.args.map(({ type }) => String(type))).toEqual([
      'SpanStatementWorkWhere',
      '[SpanStatementNodeOrder!]',
      'Int',
      'String',
      'Int',
      'String',
    ]);
    expect(String(fields['followedBy']?.type)).toBe('SequelWorkConnection!');
  });
});
