// Knows larger towns, and regions that people write behind their town, so that a place is told without its country.
const towns = new Set(
  `london|birmingham|manchester|leeds|glasgow|liverpool|bristol|sheffield|edinburgh|leicester|coventry|bradford|cardiff|belfast|nottingham|kingston upon hull|hull|newcastle upon tyne|newcastle|stoke-on-trent|southampton|derby|portsmouth|brighton|brighton and hove|brighton & hove|plymouth|northampton|reading|luton|wolverhampton|bolton|bournemouth|norwich|swindon|swansea|southend-on-sea|middlesbrough|peterborough|cambridge|doncaster|york|poole|gloucester|burnley|huddersfield|telford|dundee|blackpool|oxford|newport|preston|exeter|aberdeen|cheltenham|chester|colchester|crawley|derry|londonderry|durham|eastbourne|guildford|halifax|harrogate|hastings|hereford|inverness|ipswich|lancaster|lincoln|maidstone|milton keynes|perth|salford|salisbury|scarborough|shrewsbury|slough|st albans|stevenage|stirling|stockport|sunderland|taunton|torquay|truro|wakefield|warrington|watford|wigan|winchester|worcester|worthing|wrexham|bath|canterbury|carlisle|chelmsford|basingstoke
dublin|cork|galway|limerick|waterford|kilkenny|sligo|drogheda|dundalk
new york|new york city|nyc|brooklyn|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|atlanta|omaha|raleigh|miami|oakland|minneapolis|tampa|new orleans|cleveland|pittsburgh|cincinnati|st. louis|saint paul|orlando|buffalo|salt lake city|fargo|boise|silicon valley|bay area|washington dc|washington, dc
toronto|montréal|montreal|vancouver|calgary|edmonton|ottawa|winnipeg|québec|quebec city|victoria|saskatoon|regina
berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|hanover|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|mannheim|karlsruhe|augsburg|wiesbaden|mönchengladbach|gelsenkirchen|aachen|braunschweig|chemnitz|kiel|halle|halle (saale)|magdeburg|freiburg|freiburg im breisgau|krefeld|mainz|lübeck|erfurt|oberhausen|rostock|kassel|hagen|potsdam|saarbrücken|hamm|ludwigshafen|oldenburg|osnabrück|leverkusen|heidelberg|darmstadt|solingen|regensburg|paderborn|ingolstadt|würzburg|fürth|ulm|heilbronn|pforzheim|göttingen|wolfsburg|recklinghausen|reutlingen|koblenz|bremerhaven|bergisch gladbach|jena|remscheid|erlangen|moers|trier|siegen|hildesheim|salzgitter|cottbus|gütersloh|minden|detmold|tübingen|konstanz|passau|bamberg|bayreuth|schwerin|weimar|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|zürich|zurich|genf|genève|geneva|basel|bern|lausanne|winterthur|luzern|st. gallen|lugano
paris|marseille|lyon|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|saint-étienne|le havre|toulon|grenoble|dijon|angers|nîmes|villeurbanne|le mans|aix-en-provence|clermont-ferrand|brest|tours|amiens|limoges|annecy|perpignan|metz|besançon|orléans|rouen|mulhouse|caen|nancy|saint-nazaire|avignon|poitiers|la rochelle|pau|lorient|vannes|quimper|laval|bayonne|chambéry|valence|bruxelles|brussels|liège|namur|charleroi|gent|ghent|antwerpen|antwerp|leuven
madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|murcia|palma|bilbao|alicante|córdoba|valladolid|vigo|gijón|granada|a coruña|vitoria|oviedo|pamplona|salamanca|zamora|burgos|santander|san sebastián|cádiz|toledo|león|lisboa|lisbon|porto|braga|coimbra|faro|ciudad de méxico|mexico city|guadalajara|monterrey|bogotá|medellín|lima|quito|buenos aires|rosario|santiago|são paulo|rio de janeiro|brasília
milano|milan|roma|rome|napoli|naples|torino|turin|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|brescia|parma|modena
amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|groningen|tilburg|breda|nijmegen|oslo|bergen|trondheim|stavanger|stockholm|göteborg|gothenburg|malmö|uppsala|copenhagen|københavn|aarhus|odense|aalborg|helsinki|espoo|tampere|turku|reykjavík|warsaw|warszawa|kraków|krakow|wrocław|poznań|gdańsk|łódź|prague|praha|brno|bratislava|budapest|bucharest|bucurești|cluj-napoca|sofia|athens|thessaloniki|zagreb|belgrade|ljubljana|vilnius|riga|tallinn|kyiv|kiev|lviv|istanbul|ankara|izmir
mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|ahmedabad|chennai|kolkata|surat|pune|jaipur|lucknow|kanpur|nagpur|indore|bhopal|visakhapatnam|vadodara|coimbatore|kochi|gurgaon|gurugram|noida|vijayawada|guntur|mysore|mysuru|chandigarh|karachi|lahore|islamabad|dhaka|chittagong|colombo|kathmandu
beijing|shanghai|guangzhou|shenzhen|chengdu|hangzhou|wuhan|nanjing|suzhou|taipei|kaohsiung|taichung|hong kong|singapore|tokyo|osaka|kyoto|seoul|busan|bangkok|jakarta|manila|quezon city|cebu|kuala lumpur|hanoi|ho chi minh city
sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin|gold coast|auckland|wellington|christchurch|hamilton|dunedin
lagos|abuja|ibadan|port harcourt|accra|kumasi|nairobi|mombasa|kampala|kigali|dar es salaam|addis ababa|cairo|alexandria|casablanca|rabat|tunis|algiers|alger|dakar|abidjan|douala|johannesburg|cape town|durban|pretoria|tel aviv|jerusalem|dubai|abu dhabi|doha|riyadh|beirut|amman
remote|home office|homeoffice|télétravail|remoto|europe|emea|worldwide`.split(/[|\n]/u),
);

/** "Stratford-upon-Avon", "Weston super Mare", "Neustadt an der Weinstraße". */
const byTheWater =
  /^\p{Lu}\p{L}{2,30}(?:-(?:on|upon|under|by|in|le|la|les|lès|sur|sous|en|au|aux)-(?:the-)?|\s(?:upon|super|an der|am (?=Main|Rhein|Neckar|See|Inn|Lech))\s?)\p{Lu}\p{L}{2,30}$/u;

/** Whether a phrase is the name of a town that can hardly be anything else. */
export const isTown = (phrase: string): boolean => towns.has(phrase.toLowerCase()) || byTheWater.test(phrase);

const regions = new Map(
  `IN andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha|punjab|rajasthan|sikkim|tamil nadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal
DE bavaria|bayern|baden-württemberg|brandenburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|nrw|rheinland-pfalz|saarland|sachsen|saxony|sachsen-anhalt|schleswig-holstein|thüringen
AT tirol|steiermark
FR bretagne|normandie|occitanie|île-de-france|nouvelle-aquitaine|pays de la loire|grand est|hauts-de-france|bourgogne|provence
ES andalucía|cataluña|catalunya|galicia|asturias|cantabria|aragón|castilla y león|país vasco|navarra|la rioja|extremadura
GB devon|cornwall|dorset|somerset|kent|essex|surrey|sussex|east sussex|west sussex|norfolk|suffolk|cumbria|northumberland|merseyside|tyne and wear|tyne & wear|greater manchester|greater london|west midlands|rutland|gwynedd|powys|fife|highland
US california|texas|florida|new jersey|massachusetts|illinois|ohio|virginia|colorado|oregon|minnesota|michigan|arizona|pennsylvania|washington|north carolina|south carolina|georgia|tennessee|utah|wisconsin
NG lagos state|oyo state
ZA gauteng|western cape
AU new south wales|queensland`
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split('|')
        .map((name): [string, string] => [name, line.slice(0, 2)]),
    ),
);

/** Whether a phrase is a state, a province or a county. */
export const isRegionName = (phrase: string): boolean =>
  regions.has(phrase.toLowerCase()) || /^(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+shire$/u.test(phrase);

/** The country, as its ISO 3166 code, that the last part of a place lies in: "Coimbatore, Tamil Nadu"; or `null`. */
export const countryOfRegion = (place: string): string | null =>
  regions.get(place.split(/,\s*/u).at(-1)?.toLowerCase() ?? '') ?? null;
