/** The part of JSON Schema 2020-12 that the schemas here use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number;
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** An object whose keys are always all there. */
export function object(description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { description, type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** A list, maybe empty. */
export const list = (description: string, items: JsonSchema): JsonSchema => ({ description, type: 'array', items });

/** Text that is never empty. */
export const text = (description: string): JsonSchema => ({ description, type: 'string', minLength: 1 });

/** Text, or null where nothing is printed; never empty. */
export const maybeText = (description: string): JsonSchema => ({ ...text(description), type: ['string', 'null'] });

/** A count from `minimum` on. */
export const whole = (description: string, minimum: number): JsonSchema => ({ description, type: 'integer', minimum });

/** One of some words, each with its meaning. */
export function words(description: string, meanings: Readonly<Record<string, string>>): JsonSchema {
  const oneOf = Object.entries(meanings).map(([word, meaning]) => ({ const: word, description: meaning }));
  return { description, type: 'string', oneOf };
}
