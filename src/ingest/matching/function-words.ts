/**
 * Articles, prepositions and conjunctions of European languages, as they stand in a normalised name. They tell no
 * organisation from another, and each register leaves out others of them.
 */
const list = `
  a al an and at by for from in of on or the to with
  au aux avec ce d da das de del dela dell della delle dello dei degli den der des det di die do dos du
  e el els en et fur i il in l la las le les lo los med mit n na och og oh o per por pour s sur sul sulla sulle sui
  til u um un una und van vid voor von w we y z za zu zum zur
`;

const functionWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));

/** The words of a normalised name that say something; all of them if none does. */
export function contentWords(normalised: string): readonly string[] {
  const words = normalised.split(' ').filter((word) => word !== '');
  const content = words.filter((word) => !functionWords.has(word));
  return content.length > 0 ? content : words;
}
