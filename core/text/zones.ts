/** "17:00 UTC" for "17:00 [UTC]": Taiwan's data put the zone in square brackets, which nobody writes. */
export const plainZone = (time: string) => time.replace(/\[(.+)\]/u, '$1');
