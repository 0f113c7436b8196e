const MAX_VARIABLES = 50;

/**
 * A page's variables as LiveKit participant attributes: texts, numbers and booleans, at most fifty of 1,000
 * characters. Names of LiveKit's own (`lk.`) are left out: a page must not pass for an agent.
 */
export function readVariables(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const variables: Record<string, string> = {};
  for (const [name, content] of Object.entries(value).slice(0, MAX_VARIABLES)) {
    if (name.startsWith('lk.') || name.length > 100) continue;
    if (!['string', 'number', 'boolean'].includes(typeof content)) continue;
    variables[name] = String(content).slice(0, 1000);
  }
  return variables;
}
