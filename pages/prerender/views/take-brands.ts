const STYLE = / style="(--_brand:\s*(#[\da-f]{6});[^"]*)"/g;

export interface Branded {
  markup: string;
  /** A rule for each brand's colour that the markup has. */
  css: string;
}

/**
 * Moves the brands' colours from `style` attributes, which our policy forbids in markup, to rules of a style sheet.
 * In rendered markup a quote is the renderer's own: what others wrote has `&quot;`.
 */
export function takeBrands(rendered: string): Branded {
  const rules = new Map<string, string>();
  const markup = rendered.replace(STYLE, (_, style: string, brand: string) => {
    const name = brand.slice(1);
    rules.set(name, `[data-brand='${name}']{${style}}`);
    return ` data-brand="${name}"`;
  });
  return { markup, css: [...rules.values()].toSorted().join('\n') };
}
