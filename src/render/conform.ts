import type { JsonSchema } from './json-schema.js';

/** What a value is, in the words of JSON Schema. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const named = (path: string): string => (path === '' ? 'it' : path.slice(1));

/**
 * Why a value does not conform to a schema, in one line that names the place: `jump.to.text is a number and must be a
 * string`; null where it does. Knows the part of JSON Schema that `JsonSchema` has; `$ref` is looked up in `root`.
 */
export function nonconformity(value: unknown, schema: JsonSchema, root: JsonSchema, path = ''): string | null {
  if (schema.$ref !== undefined) {
    const target = schema.$ref === '#' ? root : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return nonconformity(value, target ?? {}, root, path);
  }
  return typeFault(value, schema, path) ?? limitFault(value, schema, path) ?? innerFault(value, schema, root, path);
}

function typeFault(value: unknown, { type, const: only }: JsonSchema, path: string): string | null {
  if (only !== undefined && value !== only) return `${named(path)} must be ${JSON.stringify(only)}`;
  const types = type === undefined ? [] : [type].flat();
  const kind = typeOf(value);
  if (types.length === 0 || types.includes(kind) || (kind === 'integer' && types.includes('number'))) return null;
  return `${named(path)} is ${kind} and must be ${types.join(' or ')}`;
}

function limitFault(value: unknown, schema: JsonSchema, path: string): string | null {
  const { minimum, maximum, minLength, pattern, minItems, maxItems } = schema;
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  const wrong =
    (typeof value === 'number' && (value < (minimum ?? value) || value > (maximum ?? value))) ||
    (typeof value === 'string' &&
      (length < (minLength ?? 0) || (pattern !== undefined && !new RegExp(pattern, 'u').test(value)))) ||
    (Array.isArray(value) && (length < (minItems ?? 0) || length > (maxItems ?? length)));
  return wrong ? `${named(path)} cannot be ${JSON.stringify(value)?.slice(0, 40)}` : null;
}

function innerFault(value: unknown, schema: JsonSchema, root: JsonSchema, path: string): string | null {
  const { oneOf, properties, items, prefixItems } = schema;
  if (oneOf !== undefined) return choiceFault(value, oneOf, root, path);
  if (Array.isArray(value))
    return first(value, (item, i) => nonconformity(item, prefixItems?.[i] ?? items ?? {}, root, `${path}[${i}]`));
  if (properties === undefined || typeof value !== 'object' || value === null) return null;
  const entries = new Map(Object.entries(value));
  const missing = schema.required?.find((key) => !entries.has(key));
  if (missing !== undefined) return `${named(path)} has no key ${JSON.stringify(missing)}`;
  const strange = [...entries.keys()].find((key) => properties[key] === undefined);
  if (strange !== undefined && schema.additionalProperties === false)
    return `${named(path)} has a key ${JSON.stringify(strange)} that no record has`;
  return first(Object.entries(properties), ([key, inner]) =>
    nonconformity(entries.get(key), inner, root, `${path}.${key}`),
  );
}

/** The fault of the choice that is of the value's type; where none is, that none is. */
function choiceFault(value: unknown, choices: readonly JsonSchema[], root: JsonSchema, path: string): string | null {
  const faults = choices.map((choice) => nonconformity(value, choice, root, path));
  if (faults.includes(null)) return null;
  return typeof value === 'object' && value !== null
    ? (faults[0] ?? null)
    : `${named(path)} cannot be ${JSON.stringify(value)?.slice(0, 40)}`;
}

function first<Item>(list: readonly Item[], fault: (item: Item, i: number) => string | null): string | null {
  for (const [i, item] of list.entries()) {
    const found = fault(item, i);
    if (found !== null) return found;
  }
  return null;
}
