// A card as the Home tab.
import type { HomeView } from '@slack/types';
import type { Card } from '#core/cards/card.ts';
import { drawCard } from './draw.ts';

/** A home takes no tables, so theirs are written as text. */
export const drawHome = (card: Card): HomeView => ({ type: 'home', blocks: drawCard(card, { tables: false }).blocks });
