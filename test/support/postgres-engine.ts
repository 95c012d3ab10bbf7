// Runs before each file of the `postgres` project: tells test/support which engine to open.
process.env['CHAIRBOARD_TEST_ENGINE'] = 'postgres';

export {};
