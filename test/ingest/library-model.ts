import type { GraphModel } from '../../src/model/graph-model.ts';
import { readModel } from '../../src/model/read-model.ts';

/** A small model of houses that publish books: spans, a moment, a symmetric type, one without circles, claims, and a kind of evidence. */
const sdl = `
"Node." interface Node {
  "Id." id: ID!
  "Name." name: String! @search
  "Names." names: [String!] @search
  "Tags of names." nameTags: [String!]
  "Description." description: String
  "Site." website: Link
}
"Link." scalar Link @pattern(regex: "https?://\\\\S+")
"Writer or house." interface Party implements Node @kinds(singular: "party", plural: "parties") {
  "Key in the register." register: String @unique
}
"Writer." type Writer implements Party @kind(singular: "writer", plural: "writers", prefix: "party") @lifetime { "Alive." alive: Boolean }
"House." type House implements Party @kind(singular: "house", plural: "houses", prefix: "party") @lifetime { "Staff." staff: Int }
"Book." type Book implements Node @kind(singular: "book", plural: "books", prefix: "book") {
  "Pages." pages: Int
  "Price." price: Float
  "First printed." printed: EDTF
  "Subjects." subjects: [String!]
}
"Record." type Record implements Node @kind(singular: "record", plural: "records", prefix: "record") @evidence { "Day." published: EDTF }
"Role." enum Role { "E." EDITOR "A." ADVISER }
"Work for a house." type Employment @relationship(type: "WORKS_FOR", out: "worksFor", outDescription: "O.", in: "staffed", inDescription: "I.")
  @ends(from: ["Writer"], to: ["House"]) { "Role." role: Role "Until when it is wanted." deadline: EDTF }
"Writing." type Writing @relationship(type: "WROTE", out: "wrote", outDescription: "O.", in: "writtenBy", inDescription: "I.", moment: true)
  @ends(from: ["Writer"], to: ["Book"]) { "Share." share: Float "Role." role: String }
"Alliance." type Alliance @relationship(type: "ALLIED_WITH", out: "allies", outDescription: "O.", in: "allies", inDescription: "I.", symmetric: true)
  @ends(from: ["House"], to: ["House"])
"Imprint of a house." type Imprint @relationship(type: "PART_OF", out: "partOf", outDescription: "O.", in: "parts", inDescription: "I.", acyclic: true)
  @ends(from: ["House"], to: ["House"])
"Claim." type Claim @relationship(type: "ALLEGED", out: "alleged", outDescription: "O.", in: "allegedOf", inDescription: "I.", bookkeeping: true, claim: true)
  @ends(from: ["Node"], to: ["Node"])
"Statement by." type Attestation @relationship(type: "ATTESTED_BY", out: "attestedBy", outDescription: "O.", in: "attests", inDescription: "I.", bookkeeping: true, undated: true)
  @ends(from: ["Node"], to: ["Record"]) { "P." property: String "V." value: String "Pr." preferred: Boolean "Q." quote: String }
`;

export const libraryModel: GraphModel = readModel([{ path: 'library.graphql', text: sdl }]);
