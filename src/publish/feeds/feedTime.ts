import { shanghaiTime } from "#archive/date";

/** An instant (milliseconds since the epoch) as RSS writes it, after RFC 822 with four digits of the year, in Asia/Shanghai. */
export function rfc822Time(instant: number): string {
  const [clock = ""] = shanghaiTime(instant).split("+");
  return new Date(`${clock}Z`).toUTCString().replace("GMT", "+0800");
}
