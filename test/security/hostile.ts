// Strings that would be markup, mentions, formulas or headers wherever they aren't written as mere words.

export const hostile: Record<string, string> = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  attribute: `" onmouseover="alert(1)" x='\`><b a="`,
  'slack mentions': '<!channel> <@U1> <#C1> <!subteam^S1> <http://evil.example|x> @everyone',
  mrkdwn: '*b* _i_ ~s~ `c`\n>quote\n```block```',
  'teams mention':
    '<at>all</at> [x](https://evil.example) ![i](https://evil.example/i) {{DATE(2026-01-01T00:00:00Z,SHORT)}}',
  bidi: 'a\u202Eb\u2066c\u2069\u202D',
  'zero width': '\u200B\u200D\u2060\uFEFFa\u200Bb',
  control: '\u0001\u0007\u001B[31m\u007F\u0085x',
  nul: 'a\0b',
  'lone surrogate': 'a\uD800b\uDC00',
  equals: '=HYPERLINK("http://evil.example")',
  plus: '+1',
  minus: '-2+3',
  at: '@SUM(A1)',
  tab: '\t=1',
  return: '\r=1',
  'line feed': '\n=1',
  'full width': '\uFF1D1+1',
  header: 'x\r\nBcc: all@evil.example\r\n\r\n<b>body</b>',
  long: '<&"*'.repeat(5000),
  'right to left': 'مرحبا <b>שלום</b>',
};
