/** A story of a gold file: what a careful editor made of it. */
export interface GoldStory {
  readonly headline: string | null;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly body: readonly { readonly type: 'paragraph' | 'crosshead'; readonly text: string }[];
}

/** Reads `gold.md`: `# headline`, `name: value` lines, then a paragraph a line, `## ` before a crosshead. */
export function parseGold(markdown: string): readonly GoldStory[] {
  return markdown
    .split(/^(?=# |#$)/m)
    .filter((part) => part.trim() !== '')
    .map(parseStory);
}

function parseStory(markdown: string): GoldStory {
  const [head = '', ...rest] = markdown.split('\n').map((line) => line.trimEnd());
  const parts: Record<string, string[]> = {};
  const body: { type: 'paragraph' | 'crosshead'; text: string }[] = [];
  for (const line of rest.filter((line) => line !== '')) {
    const [, name, value] = /^(kicker|subtitle|byline|dateline|jump|caption): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) parts[name] = [...(parts[name] ?? []), value];
    else
      body.push(
        line.startsWith('## ') ? { type: 'crosshead', text: line.slice(3) } : { type: 'paragraph', text: line },
      );
  }
  return { headline: head.slice(2).trim() || null, parts, body };
}
