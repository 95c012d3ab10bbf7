/** The room of the sample. */
import { Module } from '@nestjs/common';
import { SampleController } from './sample.controller.ts';

@Module({ controllers: [SampleController] })
export class SampleModule {}
