// A card as the Home tab.
import type { HomeView } from '@slack/types';
import type { Card } from '#core/cards/card.ts';
import { drawWithoutTables } from './draw.ts';

export const drawHome = (card: Card): HomeView => ({ type: 'home', blocks: drawWithoutTables(card) });
