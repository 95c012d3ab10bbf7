/** The room of measures. */
import { Module } from '@nestjs/common';
import { MeasuresController } from './measures.controller.ts';
import { MeasuresService } from './measures.service.ts';

@Module({ controllers: [MeasuresController], providers: [MeasuresService] })
export class MeasuresModule {}
