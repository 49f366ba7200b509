// Names of the months in the languages that we read, without accents.
const names = [
  'january janvier januar janner enero gennaio janeiro januari styczen stycznia tammikuu',
  'february fevrier februar febrero febbraio fevereiro februari luty lutego helmikuu',
  'march mars marz maerz mrz marzo marco maart mrt marts marzec marca maaliskuu',
  'april avril abril aprile kwiecien kwietnia huhtikuu',
  'may mai mayo maggio maio mei maj toukokuu',
  'june juin juni junio giugno junho czerwiec czerwca kesakuu',
  'july juillet juli julio luglio julho lipiec lipca heinakuu',
  'august aout agosto augustus augusti sierpien sierpnia elokuu',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia syyskuu',
  'october octobre oktober octubre ottobre outubro pazdziernik pazdziernika lokakuu',
  'november novembre noviembre novembro listopad listopada marraskuu',
  'december decembre dezember diciembre dicembre dezembro desember grudzien grudnia joulukuu',
].map((line) => line.split(' '));

const known = new Map<string, number | null>();

function look(name: string): number | null {
  const month = names.findIndex((all) => all.some((full) => full.startsWith(name)));
  return month < 0 ? null : month + 1;
}

/** 1 to 12 for the name of a month or its abbreviation of three letters or more; else `null`. */
export function monthNumber(name: string): number | null {
  const key = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (key.length < 3) return null;
  if (!known.has(key) && known.size < 1000) known.set(key, look(key));
  return known.get(key) ?? look(key);
}
