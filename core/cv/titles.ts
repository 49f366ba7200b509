// Knows what people are called at work.
const nouns = `developer helper engineer manager director nurse technician analyst designer consultant assistant administrator officer specialist
  coordinator co-ordinator supervisor architect teacher lecturer professor tutor trainer instructor researcher scientist programmer tester lead leader head
  chief ceo cto cfo coo cmo president founder co-founder owner partner associate intern trainee apprentice clerk secretary receptionist
  agent representative advisor adviser executive accountant auditor bookkeeper controller cashier barista waiter waitress chef cook
  baker bartender driver courier operator mechanic electrician plumber carpenter welder builder labourer cleaner housekeeper porter
  guard caretaker carer caregiver paramedic doctor physician surgeon dentist pharmacist therapist physiotherapist midwife counsellor
  counselor psychologist social worker writer copywriter editor journalist reporter translator interpreter photographer
  producer animator illustrator artist musician strategist planner buyer merchandiser salesperson salesman seller marketer recruiter
  generalist paralegal lawyer solicitor attorney barrister notary inspector surveyor estimator foreman machinist assembler packer picker
  warehouseman librarian curator registrar principal dean postdoc fellow volunteer contractor freelancer devops sre sysadmin dba
  scrum master product-owner evangelist maintainer webmaster helpdesk host hostess steward stewardess pilot captain dispatcher
  scheduler stylist hairdresser beautician florist gardener farmer fisherman butcher tailor toolmaker fitter installer
  handler loader stocker server concierge conductor demonstrator deputy governor examiner lifeguard ranger
  underwriter actuary broker trader teller banker economist statistician biologist chemist physicist mathematician geologist
  dietitian nutritionist optician radiographer sonographer phlebotomist practitioner sister matron superintendent tech ta
  entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur ingenieurin leiter leiterin berater beraterin
  sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin assistent assistentin techniker technikerin kaufmann kauffrau
  verkäufer verkäuferin pfleger pflegerin pflegefachkraft krankenschwester krankenpfleger krankenpflegerin lehrer lehrerin erzieher erzieherin
  arzt ärztin koch köchin kellner kellnerin fahrer fahrerin mechaniker mechanikerin mechatroniker mechatronikerin elektriker
  elektroniker elektronikerin schlosser tischler bäcker bäckerin praktikant praktikantin werkstudent werkstudentin auszubildender
  auszubildende azubi trainee referent referentin projektleiter projektleiterin teamleiter teamleiterin abteilungsleiter
  geschäftsführer geschäftsführerin buchhalter buchhalterin gestalter gestalterin redakteur redakteurin sekretär sekretärin
  fachkraft aushilfe servicekraft lagerist lageristin administrator administratorin informatiker informatikerin fachinformatiker fachinformatikerin
  wissenschaftler wissenschaftlerin wissenschaftliche hilfskraft bürokaufmann bürokauffrau meister meisterin disponent disponentin vertriebler
  développeur développeuse ingénieur ingénieure responsable chef cheffe directeur directrice infirmier infirmière technicien technicienne
  conseiller conseillère assistant assistante chargé chargée gestionnaire comptable vendeur vendeuse caissier caissière serveur serveuse
  cuisinier cuisinière enseignant enseignante professeur professeure formateur formatrice animateur animatrice éducateur éducatrice aide-soignant
  aide-soignante stagiaire apprenti apprentie alternant alternante employé employée agent agente opérateur opératrice chauffeur livreur magasinier
  électricien mécanicien plombier secrétaire réceptionniste hôte hôtesse rédacteur rédactrice graphiste concepteur conceptrice
  administrateur administratrice analyste coordinateur coordinatrice coordonnateur coordonnatrice superviseur superviseure téléconseiller
  téléconseillère commercial commerciale consultant consultante auditeur auditrice juriste avocat avocate médecin pharmacien pharmacienne
  psychologue ouvrier ouvrière préparateur préparatrice manutentionnaire adjoint adjointe surveillant surveillante barman cadre directeur-adjoint
  desarrollador desarrolladora ingeniero ingeniera programador programadora responsable jefe jefa director directora gerente encargado encargada
  enfermero enfermera técnico técnica auxiliar asistente administrativo administrativa contable vendedor vendedora dependiente dependienta
  cajero cajera camarero camarera cocinero cocinera profesor profesora maestro maestra docente becario becaria practicante analista
  diseñador diseñadora consultor consultora asesor asesora coordinador coordinadora supervisor supervisora recepcionista operario operaria
  operador operadora conductor conductora repartidor repartidora mozo teleoperador teleoperadora comercial abogado abogada médico médica farmacéutico
  farmacéutica redactor redactora traductor traductora investigador investigadora especialista agente subdirector monitor monitora
  sviluppatore sviluppatrice ingegnere responsabile direttore direttrice infermiere infermiera tecnico impiegato impiegata
  commesso commessa cameriere cameriera cuoco cuoca insegnante docente tirocinante stagista addetto addetta consulente contabile
  progettista grafico grafica operaio operaia segretario segretaria barista magazziniere autista coordinatore coordinatrice programmatore programmatrice
  desenvolvedor desenvolvedora engenheiro engenheira enfermeiro enfermeira estagiário estagiária gerente assistente vendedor professor
  nqt ect commis bookseller archivist chairman chairwoman placement nanny butler valet roofer plasterer bricklayer joiner decorator
  scaffolder groundworker landscaper arborist forester vet veterinarian zookeeper choreographer actor actress composer sculptor jeweller
  goldsmith blacksmith locksmith watchmaker tattooist vp svp evp cio ciso cpo actuarial bursar registrar proofreader archaeologist
  bauzeichner bauzeichnerin dozent dozentin lektor lektorin übersetzer übersetzerin dolmetscher dolmetscherin journalist journalistin
  hebamme apotheker apothekerin jurist juristin rechtsanwalt rechtsanwältin dachdecker klempner installateur schweißer friseur friseurin
  kosmetikerin konditor konditorin polizist polizistin sanitäter sanitäterin volontär volontärin doktorand doktorandin einkäufer einkäuferin
  approvisionneur approvisionneuse acheteur acheteuse logisticien logisticienne conducteur conductrice ambulancier ambulancière auxiliaire
  kinésithérapeute ergothérapeute orthophoniste sage-femme architecte dessinateur dessinatrice maçon menuisier charpentier soudeur boulanger
  pâtissier boucher fleuriste coiffeur coiffeuse esthéticienne bibliothécaire documentaliste archiviste traducteur traductrice journaliste
  chercheur chercheuse doctorant doctorante moniteur monitrice économiste négociateur négociatrice
  arquitecto arquitecta fontanero electricista albañil carpintero soldador panadero panadera pastelero peluquero peluquera limpiador limpiadora
  cuidador cuidadora educador educadora psicólogo psicóloga fisioterapeuta bibliotecario bibliotecaria periodista
  ontwikkelaar verpleegkundige medewerker adviseur leraar docent stagiair verkoper
  utvikler utvecklare ingeniør ingenjör sykepleier sjuksköterska lærer lärare rådgiver konsulent selger säljare leder chef udvikler`;

const known = new Set(nouns.split(/\s+/));
/** German puts nouns together; other languages end them alike. */
const endings =
  /(?<=\p{L}{2})(?:entwickler|leiter|ingenieur|berater|mitarbeiter|assistent|techniker|pfleger|verkäufer|lehrer|fahrer|mechaniker|händler|führer|betreuer|arbeiter|planer|gestalter|prüfer|verwalter|meister|redakteur|schwester|helfer|manager|administrator|architekt|analyst|designer|spezialist|referent|koordinator|vertreter|monteur|bauer|wirt|zeichner|therapeut|pädagog|psycholog|makler)(?:in|innen|\*in|:in|\/in|\/-in)?$|(?:kauffrau|kaufmann|fachkraft|hilfskraft|servicekraft|pflegekraft|lehrkraft|fachfrau|fachmann|angestellter?|beauftragter?|assistenz|leitung)$/u;
const chinese =
  /(?:工程師|工程师|經理|经理|主管|專員|专员|助理|總監|总监|設計師|设计师|開發者?|开发者?|顧問|顾问|護士|护士|護理師|护师|教師|教师|老師|老师|會計|会计|分析師|分析师|店長|店员|店員|實習生?|实习生?|主任|組長|组长|代表|客服|司機|司机|廚師|厨师|研究員|研究员|編輯|编辑|翻譯|翻译|秘書|秘书|副理|協理|處長|科長|部長|部长|架構師|架构师|程序员|程式設計師|技術員|技术员|業務員?|业务员|銷售|销售|運營|运营|負責人|负责人|總裁|总裁|董事|創辦人|创始人|管理員|管理员|測試|测试|講師|讲师|教授|醫師|医生|藥師|药师|出納|出纳|收銀員|收银员|社工|保安|[幹干]事|記者|记者|主編|主编|領班|领班|員|员|師|师|長)$/u;
/** Words after which what follows says of what: "Head of Sales", "responsable de boutique". */
const of = /\s(?:of|for|in|–|de|d'|du|des|del|della|di|im|für|der|en|i|til|and|&|und|et|y)\s|,|\s?\(|\sd['’]/u;

function bareWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[\s/()|.:*_,;]+/)
    .filter((word) => word !== '');
}

function isNoun(word: string): boolean {
  const last = word.split('-').at(-1) ?? word;
  return [word, last].some((one) => known.has(one) || endings.test(one));
}

/** Ranks and the like, which say nothing of the work. */
const beside = /^(?:[ivx]+|\d+|[mwdfx]|remote|senior|junior|part-time|full-time)$/iu;

/** How much a phrase reads like a job title: 0 not at all, 1 it names one, 2 it ends or begins with one. */
export function titleScore(phrase: string): number {
  if (/\p{Script=Han}/u.test(phrase)) return chinese.test(phrase.replace(/\s*[(（].*$/u, '').trim()) ? 2 : 0;
  const all = bareWords(phrase);
  if (all.length > 10 || !all.some(isNoun)) return 0;
  const head = bareWords(phrase.split(of)[0] ?? '').filter((word) => !beside.test(word));
  // "Front of House Manager" ends with what it is.
  const last = bareWords(phrase.split(/[,(/]/u)[0] ?? '').at(-1);
  return [head[0], head.at(-1), /\sof\s/u.test(phrase) ? last : undefined].some(
    (word) => word !== undefined && isNoun(word),
  )
    ? 2
    : 1;
}
