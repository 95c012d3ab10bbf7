import { visibilityOf } from '#domain/access';

test.each([
  [null, 'reader'],
  ['viewer', 'reader'],
  ['coordinator', 'staff'],
  ['manager', 'staff'],
  ['admin', 'admin'],
] as const)('%s sees what a %s sees', (role, visibility) => {
  expect(visibilityOf(role)).toBe(visibility);
});
