// Knows certificates, licences, registrations and tickets, which are one family whatever a country calls them.
const family =
  /(?<!\p{L})(?:licen[cs]e[ds]?|certificat(?:es?|ions?|s)|certified|registration|registered|tickets?|permits?|permis|habilitations?|caces|attestations?|carte professionnelle|zertifikate?|zertifizierung(?:en)?|bescheinigung(?:en)?|zulassung|approbation)(?!\p{L})|\p{L}*schein(?:e|s)?(?!\p{L})|[证證照](?:书|書)?(?!\p{Script=Han})|执照|執照|证照|證照|证书|證書|驾照|駕照|注册|註冊/iu;

const validity =
  /^(?:(?:last )?renewed|renewal|valid|expires?|expired|expiry|until|gültig|erneuert|verlängert|abgelaufen|läuft ab|valable|valide|renouvel\p{L}*|expire\p{L}*|périmé\p{L}*|有效|到期|过期|過期|换证|換證|更新)(?!\p{Script=Latin})/iu;

const membership =
  /^(?:(?:full |associate |chartered |honorary |student )?members?(?:hip)?(?: of| in|,|:|$)|(?:elected )?fellow(?:ship)? of|mitglied|mitgliedschaft|membre d|miembro de|(?:registered|chartered) (?:with|by) |会员|會員)/iu;

/** Whether a phrase says to which body somebody belongs, which is neither a post nor a degree. */
export const isMembership = (phrase: string): boolean => membership.test(phrase.trim());

/** Whether a phrase names a certificate, a licence, a registration or a ticket. */
export const isCredential = (phrase: string): boolean => family.test(phrase);

/** Whether a phrase only says until when something holds: "renewed", "valid until". */
export const isValidity = (phrase: string): boolean => validity.test(phrase.trim());
