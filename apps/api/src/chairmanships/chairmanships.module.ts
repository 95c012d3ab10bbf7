/** The room of chairmanships. */
import { Module } from '@nestjs/common';
import { ChairmanshipsController } from './chairmanships.controller.ts';
import { ChairmanshipsService } from './chairmanships.service.ts';

@Module({ controllers: [ChairmanshipsController], providers: [ChairmanshipsService] })
export class ChairmanshipsModule {}
