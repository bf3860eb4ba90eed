const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const days = "Mon|Tue|Wed|Thu|Fri|Sat|Sun";
const longDays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const month = `(?<month>${months.join("|")})`;
const time = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";

/** The three forms that a server must read: that of today, that of RFC 850 and that of C's `asctime`. */
const forms = [
  `(?:${days}), (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT`,
  `(?:${longDays}), (?<day>\\d\\d)-${month}-(?<year>\\d\\d) ${time} GMT`,
  `(?:${days}) ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * Reads a date of HTTP (RFC 9110, section 5.6.7) in milliseconds since the epoch, always a whole second.
 *
 * @returns undefined for anything else: who compares dates must ignore it
 */
export function readHttpDate(text: string): number | undefined {
  const found = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { year = "", hour, minute, second } = found;
  const day = Number(found.day);
  const full = year.length === 2 ? nearCentury(Number(year)) : Number(year);
  const at = months.indexOf(found.month ?? "");
  const date = new Date(Date.UTC(full, at, day, Number(hour), Number(minute), Number(second)));
  // Years below 100 would be taken for those of the last century, and days that a month has not for those of the next.
  return full >= 100 && (date.getUTCDate() === day || second === "60") && day > 0 ? date.getTime() : undefined;
}

/** Two digits that would lie more than fifty years ahead are of the century before. */
function nearCentury(year: number): number {
  const now = new Date().getUTCFullYear();
  const near = now - (now % 100) + year;
  return near > now + 50 ? near - 100 : near;
}
