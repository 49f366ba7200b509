import { pageLimit } from '../../model/cv.ts';
import type { Words } from '../en.ts';

export const cvFile: Words['cvFile'] = {
  happened: {
    empty: 'Ce fichier est vide.',
    truncated: 'Il manque une partie de ce fichier, comme si l’envoi s’était arrêté en chemin.',
    encrypted: 'Ce fichier est protégé par un mot de passe.',
    'image-only': 'Ce fichier est une image de CV. Il ne contient pas de texte à lire.',
    letters: 'Ce fichier ne dit pas quelles lettres il affiche : son texte ne peut pas être lu.',
    'too-large': 'Ce fichier dépasse 10 Mo.',
    'zip-bomb': 'Une fois décompressé, ce fichier serait bien plus grand qu’un CV ; il n’a pas été ouvert.',
    'wrong-type': 'Ce fichier n’est ni un PDF ni un DOCX, quoi que dise son nom.',
    unreadable: 'Ce fichier est endommagé, ou trop long à lire en dix secondes.',
    other: 'Ce fichier n’a pas pu être lu.',
  },
  mend: {
    empty: 'Choisissez de nouveau le fichier',
    truncated: 'Envoyez de nouveau le fichier',
    encrypted: 'Enregistrez-le sans mot de passe et envoyez-le ainsi',
    'image-only': 'Envoyez un PDF ou un DOCX avec du texte',
    letters: 'Enregistrez-le avec ses polices incorporées, ou en DOCX, et envoyez-le ainsi',
    'too-large': 'Enregistrez-le sans grandes images et envoyez-le ainsi',
    'zip-bomb': 'Enregistrez votre CV en PDF et envoyez celui-là',
    'wrong-type': 'Enregistrez votre CV en PDF ou en DOCX et envoyez celui-là',
    unreadable: 'Ouvrez-le, enregistrez-le de nouveau en PDF et envoyez celui-là',
    other: 'Enregistrez votre CV en PDF et envoyez celui-là',
  },
  warnings: {
    long: (pages) => `Ce fichier a ${pages} pages. Les ${pageLimit} premières sont lues.`,
    scan: 'Ce fichier est un document numérisé. Ses mots sont tels que le numériseur les a reconnus.',
    columns:
      'Ce fichier a peut-être des colonnes qui ont été lues en travers. Voyez si ce qui va ensemble est bien ensemble.',
    letters:
      'Certaines lettres de ce fichier n’ont pas pu être lues : il ne dit pas lesquelles ce sont. Voyez ce qui manque.',
  },
  whole: (what, todo) => `${what} Rien d’autre n’est perdu. ${todo}, ou continuez sans.`,
};
