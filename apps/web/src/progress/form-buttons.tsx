/** The end of the form: why it could not be saved, and the buttons, the main one last. */
import { Button } from '@mantine/core';
import type { Save } from '#domain/progress-moves';
import { useText } from '../text.tsx';
import { Failure } from '../ui/failure.tsx';
import classes from './activity-form.module.css';

interface FormButtonsProps {
  saves: [Save, ...Save[]];
  failure: string | null;
  isSaving: boolean;
  isUploading: boolean;
  onSave: (save: Save) => void;
}

export function FormButtons({ saves, failure, isSaving, isUploading, onSave }: FormButtonsProps) {
  const t = useText();
  const [main, ...others] = saves;
  return (
    <div className={classes.foot}>
      <Failure>{failure}</Failure>
      <div className={classes.buttons}>
        <span className={classes.keys}>{isUploading ? t('progress.waitForFiles') : t('progress.keys')}</span>
        {others.map((save) => (
          <Button key={save.word} variant="default" disabled={isUploading || isSaving} onClick={() => onSave(save)}>
            {t(`progress.do.${save.word}`)}
          </Button>
        ))}
        <Button type="submit" loading={isSaving} disabled={isUploading}>
          {t(`progress.do.${main.word}`)}
        </Button>
      </div>
    </div>
  );
}
