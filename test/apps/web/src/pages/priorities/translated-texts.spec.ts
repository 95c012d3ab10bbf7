import { sentTranslations, typedTranslations } from '../../../../../../apps/web/src/pages/priorities/translated-texts.ts';

const fields = ['title', 'summary'] as const;

test('what is missing is an empty field', () => {
  expect(typedTranslations({ ru: { title: 'Связь' } }, fields)).toEqual({
    ru: { title: 'Связь', summary: '' },
    kk: { title: '', summary: '' },
  });
});

test('emptied fields and languages are left out, other languages are kept', () => {
  const stored = { ru: { title: 'Связь' }, hy: { title: 'Կապ' } };
  const typed = { ru: { title: '', summary: ' ' }, kk: { title: 'Байланыс', summary: '' } };
  expect(sentTranslations(typed, stored)).toEqual({ hy: { title: 'Կապ' }, kk: { title: 'Байланыс' } });
});
