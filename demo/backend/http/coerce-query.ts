import type * as z from 'zod/mini';

/** Turns texts of a query string into numbers and booleans where `schema` wants those, and only there. */
export function coerceQuery(schema: z.ZodMiniObject, data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
      return [name, field && typeof value === 'string' ? coerce(value, typeOf(field)) : value];
    }),
  );
}

function coerce(text: string, type: string): unknown {
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function typeOf(field: z.core.$ZodType): string {
  const { def } = field as z.ZodMiniType;
  return 'innerType' in def ? typeOf(def.innerType as z.core.$ZodType) : def.type;
}
