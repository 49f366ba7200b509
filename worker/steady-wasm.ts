// Node strips types with WebAssembly, in every thread anew. Where an import of it is called often, V8 exchanges its
// wrapper, and may end the process if another thread lets go of its own just then (nodejs/node issue 64500, seen on
// Node 24). So whoever starts threads tells V8 first never to do so.
import { setFlagsFromString } from 'node:v8';

const never = 2 ** 31 - 1;

setFlagsFromString(`--wasm-wrapper-tiering-budget=${never}`);
