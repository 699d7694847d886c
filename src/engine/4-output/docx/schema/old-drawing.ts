import type { ElementTable } from './table.ts';

const LOOK = `
  id=text style=text title=text alt=text coordsize=text coordorigin=text wrapcoords=text print=flag
  chromakey=text filled=flag fillcolor=text opacity=text stroked=flag strokecolor=text strokeweight=text insetpen=flag
  o:spt=number o:hr=flag o:hrstd=flag
  o:hrnoshade=flag o:hrpct=number o:hralign=left|right|center o:allowincell=flag o:allowoverlap=flag
  o:connectortype=none|straight|elbow|curved o:bwmode=color|auto|grayScale|lightGrayscale|inverseGray|grayOutline|highContrast|black|white|hide|undrawn|blackTextAndLines
  o:preferrelative=flag o:insetmode=auto|custom
`;
/** A picture that is not taken takes its frame with it. */
const PARTS =
  'path|formulas|handles|fill|stroke|shadow|textbox|textpath|imagedata~|w10:wrap|w10:anchorlock/none|' +
  'w10:bordertop/w10:border|w10:borderbottom/w10:border|w10:borderleft/w10:border|w10:borderright/w10:border';

/**
 * What may stand where in a drawing of Word before 2010, which watermarks still are (ISO 29500-4, 19); read by
 * `table.ts`.
 */
export const oldDrawing: ElementTable = {
  shape: `[${LOOK} type=text adj=text path=text] (${PARTS})*`,
  shapetype: `[${LOOK} adj=text path=text] (${PARTS})*`,
  rect: `[${LOOK}] (${PARTS})*`,
  roundrect: `[${LOOK} arcsize=text] (${PARTS})*`,
  oval: `[${LOOK}] (${PARTS})*`,
  line: `[${LOOK} from=text to=text] (${PARTS})*`,
  polyline: `[${LOOK} points=text] (${PARTS})*`,
  arc: `[${LOOK} startAngle=number endAngle=number] (${PARTS})*`,
  curve: `[${LOOK} from=text control1=text control2=text to=text] (${PARTS})*`,
  group: `
    [id=text style=text title=text alt=text coordsize=text coordorigin=text wrapcoords=text print=flag filled=flag
    fillcolor=text o:allowincell=flag o:allowoverlap=flag
    editas=canvas|orgchart|radial|cycle|stacked|venn|bullseye]
    (${PARTS}|group|shape|shapetype|rect|roundrect|oval|line|polyline|arc|curve)*
  `,
  path: `
    [v=text limo=text textboxrect=text fillok=flag strokeok=flag shadowok=flag arrowok=flag gradientshapeok=flag
    textpathok=flag insetpenok=flag o:connecttype=none|rect|segments|custom o:connectlocs=text
    o:connectangles=text o:extrusionok=flag]
  `,
  formulas: 'f*',
  f: '[eqn=text]',
  handles: 'h*',
  h: '[position=text polar=text map=text invx=flag invy=flag switch=flag xrange=text yrange=text radiusrange=text]',
  fill: `
    [type=solid|gradient|gradientRadial|tile|pattern|frame on=flag color=text opacity=text color2=text size=text
    origin=text position=text aspect=ignore|atMost|atLeast colors=text angle=number alignshape=flag focus=text
    focussize=text focusposition=text method=none|linear|sigma|any recolor=flag rotate=flag
    o:detectmouseclick=flag r:id=picture]
  `,
  stroke: `
    [on=flag weight=text color=text opacity=text linestyle=single|thinThin|thinThick|thickThin|thickBetweenThin
    miterlimit=number joinstyle=round|bevel|miter endcap=flat|square|round dashstyle=text
    filltype=solid|gradient|gradientRadial|tile|pattern|frame color2=text
    startarrow=none|block|classic|oval|diamond|open startarrowwidth=narrow|medium|wide
    startarrowlength=short|medium|long endarrow=none|block|classic|oval|diamond|open
    endarrowwidth=narrow|medium|wide endarrowlength=short|medium|long insetpen=flag]
  `,
  shadow: `
    [on=flag type=single|double|emboss|perspective obscured=flag color=text opacity=text offset=text color2=text
    offset2=text origin=text matrix=text]
  `,
  textbox: '[style=text inset=text o:insetmode=auto|custom] w:txbxContent?',
  textpath: '[style=text on=flag fitshape=flag fitpath=flag trim=flag xscale=flag string=text]',
  imagedata: `
    [r:id=picture! cropleft=text croptop=text cropright=text cropbottom=text gain=text blacklevel=text gamma=text
    grayscale=flag bilevel=flag chromakey=text embosscolor=text recolortarget=text o:title=text]
  `,
  none: '',
  'w10:wrap': `
    [type=topAndBottom|square|none|tight|through side=both|left|right|largest anchorx=margin|page|text|char
    anchory=margin|page|text|line]
  `,
  'w10:border': '[type=none|single|thick|double|hairline|dot|dash|dotDash|dashDotDot|triple width=nat shadow=flag]',
};
