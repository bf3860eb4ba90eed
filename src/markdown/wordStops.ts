const tags = /<[^<>]*>/g;
const values = /"[^"]*"|'[^']*'/g;

/** A run of Latin letters, digits and what may stand in an address; another sign behind a gap; an exclamation mark; brackets. */
const stops = /[\w+.-]+|(?<=[ \t])[^\w+. \t[\]-]|[![\]]/g;

/** Counts where parsers stop in a text besides at its marks: at every word of Latin letters or digits, and at gaps. */
export class WordStops {
  /** In the whole text; of tags the names of attributes count. */
  words = 0;
  /** For each word behind a bracket that does not end the parser walks back to it: the sum of these ways. */
  steps = 0;
  private brackets = 0;
  private behindBracket = 0;

  endParagraph(): void {
    this.brackets = this.behindBracket = 0;
  }

  add(line: string): void {
    for (const tag of line.match(tags) ?? []) this.words += tag.replace(values, "").match(stops)?.length ?? 0;
    for (const [stop] of line.replace(tags, "").matchAll(stops)) {
      if (stop === "[") this.brackets++;
      else if (stop === "]") this.brackets = Math.max(0, this.brackets - 1);
      else this.words++;
      this.behindBracket = this.brackets === 0 ? 0 : this.behindBracket + 1;
      this.steps += this.behindBracket;
    }
  }
}
