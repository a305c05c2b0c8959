// Reads a gold page. The format is described beside the evaluation pages.

const FIELD = /^(kicker|subtitle|byline|dateline|jump|caption): (.*)$/u;

/** The stories of a gold page. `pieces` holds every text that the page prints, in the order of the file. */
export function parseGold(markdown) {
  return markdown
    .split(/^(?=# |#$)/mu)
    .filter((part) => part.trim() !== '')
    .map(parseStory);
}

function parseStory(markdown) {
  const [head = '', ...rest] = markdown.split('\n').map((line) => line.trimEnd());
  const headline = head.slice(2).trim();
  const pieces = headline === '' ? [] : [{ type: 'headline', text: headline }];
  for (const line of rest.filter((line) => line !== '')) {
    const [, type, value] = FIELD.exec(line) ?? [];
    if (type !== undefined) pieces.push(...field(type, value));
    else if (line.startsWith('## ')) pieces.push({ type: 'crosshead', text: line.slice(3) });
    else pieces.push({ type: 'paragraph', text: line });
  }
  return { headline, pieces };
}

/** `role | name` prints as both with a space between; a caption and its credit stand apart. */
function field(type, value) {
  if (type === 'jump') return [];
  if (type === 'subtitle') return [{ type: 'deck', text: value }];
  if (type === 'byline') return [{ type, text: value.replace(' | ', ' '), name: value.split('|').at(-1).trim() }];
  if (type !== 'caption') return [{ type, text: value }];
  const [text, credit] = value.split(' | ');
  return [{ type, text }, ...(credit === undefined ? [] : [{ type: 'credit', text: credit }])];
}
