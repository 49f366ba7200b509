// A description without what gives orders to a machine.
import { instructionsIn } from '../scoring/instructions.ts';
import { verbatimIn } from './verbatim.ts';

/** What a model reads, and what is to be asked for; `instead` stands where an order was. */
export const withoutOrders = (text: string, instead = ' '): string =>
  instructionsIn(text).reduce((left, order) => left.replace(verbatimIn(left, order.text) ?? order.text, instead), text);
