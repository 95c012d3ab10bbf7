/** The look: one accent, calm surfaces, four sizes of text, two weights, a grid of 8 px, little motion. */
import { createTheme, type CSSVariablesResolver } from '@mantine/core';

const briefly = { duration: 120, exitDuration: 80, timingFunction: 'ease-out' };
const fade = { transition: 'fade', ...briefly } as const;
const family = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** The list itself scrolls and the input says what it is, as WAI-ARIA's combobox pattern has it. */
const combobox = {
  defaultProps: { withScrollArea: false, role: 'combobox' },
  styles: { options: { maxHeight: 264, overflowY: 'auto' } },
};
const checkedCombobox = { ...combobox, defaultProps: { ...combobox.defaultProps, checkIconPosition: 'right' } };

export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: { light: 8, dark: 8 },
  black: '#1c2026',
  fontFamily: family,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1.125rem', xl: '1.625rem' },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.5', lg: '1.4', xl: '1.25' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  headings: {
    fontFamily: family,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
      h5: { fontSize: '0.75rem', lineHeight: '1.35' },
      h6: { fontSize: '0.75rem', lineHeight: '1.35' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  activeClassName: '',
  components: {
    Modal: {
      defaultProps: { transitionProps: fade, overlayProps: { backgroundOpacity: 0.4 }, radius: 'lg', yOffset: '8vh' },
      styles: { title: { fontSize: '1.125rem', fontWeight: 600 } },
    },
    Drawer: { defaultProps: { transitionProps: briefly } },
    Menu: { defaultProps: { transitionProps: fade, shadow: 'md', withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { transitionProps: fade, shadow: 'md' } },
    Combobox: { defaultProps: { transitionProps: fade, shadow: 'md' } },
    Tooltip: {
      defaultProps: { transitionProps: fade, openDelay: 300, multiline: true, maw: 320, events: { hover: true, focus: true, touch: true } },
    },
    Anchor: { defaultProps: { underline: 'hover' } },
    Badge: { styles: { root: { textTransform: 'none' }, label: { fontWeight: 600 } } },
    InputWrapper: { styles: { label: { marginBottom: '0.25rem' }, description: { marginBottom: '0.25rem' } } },
    DatePicker: { defaultProps: { hideOutsideDates: true } },
    DateInput: { defaultProps: { hideOutsideDates: true, valueFormat: 'D MMMM YYYY' } },
    DatePickerInput: { defaultProps: { hideOutsideDates: true, valueFormat: 'D MMMM YYYY' } },
    Skeleton: { defaultProps: { radius: 'sm' } },
    Select: checkedCombobox,
    MultiSelect: checkedCombobox,
    Autocomplete: combobox,
    TagsInput: combobox,
    Table: {
      defaultProps: {
        verticalSpacing: 'xs',
        horizontalSpacing: 'md',
        highlightOnHover: true,
        borderColor: 'var(--chairboard-line)',
        highlightOnHoverColor: 'var(--chairboard-hover)',
      },
      styles: { th: { fontSize: '0.75rem', fontWeight: 600, color: 'var(--mantine-color-dimmed)' } },
    },
    Paper: { defaultProps: { radius: 'lg' } },
    Notification: { defaultProps: { radius: 'md' } },
  },
});

/** Greys and reds of Mantine are moved to where small text keeps 4.5:1, and the page gets its ground. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2026',
    '--mantine-color-dimmed': '#5b636d',
    '--mantine-color-placeholder': '#6b7480',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-default-border': '#d5dae0',
    '--chairboard-ground': '#f7f8f9',
    '--chairboard-line': '#e3e6ea',
    '--chairboard-line-strong': '#c3c9d1',
    '--chairboard-hover': 'rgba(28, 32, 38, 0.05)',
    '--chairboard-chosen': 'rgba(28, 32, 38, 0.08)',
    '--chairboard-track': '#e9ecef',
    '--chairboard-tick': '#1c2026',
    '--chairboard-mark': '#fff3bf',
  },
  dark: {
    '--mantine-color-text': '#d8dade',
    '--mantine-color-dimmed': '#a0a4ab',
    '--mantine-color-placeholder': '#92969d',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-default-border': '#45474b',
    '--chairboard-ground': 'var(--mantine-color-dark-8)',
    '--chairboard-line': '#36383b',
    '--chairboard-line-strong': '#55585d',
    '--chairboard-hover': 'rgba(255, 255, 255, 0.05)',
    '--chairboard-chosen': 'rgba(255, 255, 255, 0.09)',
    '--chairboard-track': '#3a3c40',
    '--chairboard-tick': '#f1f3f5',
    '--chairboard-mark': '#5c4a00',
  },
});
