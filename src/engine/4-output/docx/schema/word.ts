import type { ElementTable } from './table.ts';

const BORDER = 'themeColor=themeColor themeTint=byte themeShade=byte';
const EDGES = 'top/border? start/border? left/border? bottom/border? end/border? right/border?';
const MARGINS = 'top/width? start/width? left/width? bottom/width? end/width? right/width?';

/** Settings of a paragraph, in two halves: what only a paragraph in a text has stands around them. */
const PARAGRAPH = `
  suppressLineNumbers/@on? pBdr? shd? tabs? suppressAutoHyphens/@on? kinsoku/@on? wordWrap/@on? overflowPunct/@on?
  topLinePunct/@on? autoSpaceDE/@on? autoSpaceDN/@on? bidi/@on? adjustRightInd/@on? snapToGrid/@on? spacing? ind?
  contextualSpacing/@on? mirrorIndents/@on? suppressOverlap/@on?
  jc/@start|center|end|both|mediumKashida|distribute|numTab|highKashida|lowKashida|thaiDistribute|left|right?
  textDirection/@textDirection? textAlignment/@top|center|baseline|bottom|auto?
  textboxTightWrap/@none|allLines|firstAndLastLine|firstLineOnly|lastLineOnly? outlineLvl/@level?
`;

const RUN = `
  rFonts? b/@on? bCs/@on? i/@on? iCs/@on? caps/@on? smallCaps/@on? strike/@on? dstrike/@on? outline/@on? shadow/@on?
  emboss/@on? imprint/@on? noProof/@on? snapToGrid/@on? vanish/@on? webHidden/@on? color? spacing/@signedTwips? w/@scale?
  kern/@halfPoints? position/@signedHalfPoints? sz/@halfPoints? szCs/@halfPoints?
  highlight/@black|blue|cyan|green|magenta|red|yellow|white|darkBlue|darkCyan|darkGreen|darkMagenta|darkRed|darkYellow|darkGray|lightGray|none?
  u? effect/@blinkBackground|lights|antsBlack|antsRed|shimmer|sparkle|none? bdr/border? shd?
  vertAlign/@baseline|superscript|subscript? rtl/@on? cs/@on? em/@none|dot|comma|circle|underDot?
`;

const TABLE = `
  tblW/width? jc/@center|end|left|right|start? tblCellSpacing/width? tblInd/width? tblBorders? shd? tblLayout?
  tblCellMar? tblLook?
`;

const LOOK = `
  firstRow=on lastRow=on firstColumn=on lastColumn=on
`;

/** What may stand where in a header, a footer, the styles and the fonts (ISO 29500-1, 17); read by `table.ts`. */
export const word: ElementTable = {
  hdr: '(p|tbl)*',
  ftr: '(p|tbl)*',
  txbxContent: '(p|tbl)*',
  p: 'pPr? (r|fldSimple)*',
  fldSimple: '[instr=text! fldLock=on dirty=on] (r|fldSimple)*',
  r: `
    rPr?
    (br|t|instrText/t|fldChar|noBreakHyphen/none|softHyphen/none|sym|pgNum/none|cr/none|tab/none|ptab|pict|drawing|ruby)*
  `,
  none: '',
  br: '[type=page|column|textWrapping clear=none|left|right|all]',
  t: '[xml:space=default|preserve] #text',
  fldChar: '[fldCharType=begin|separate|end! fldLock=on dirty=on]',
  sym: '[font=text char=short]',
  ptab: '[alignment=left|center|right! relativeTo=margin|indent! leader=none|dot|hyphen|underscore|middleDot!]',
  drawing: '(wp:inline|wp:anchor)!',
  pict: 'v:shapetype* (v:group|v:shape|v:rect|v:roundrect|v:oval|v:line|v:polyline|v:arc|v:curve)+',
  ruby: 'rubyPr! rt/rubyContent! rubyBase/rubyContent!',
  rubyContent: 'r*',
  rubyPr: `
    rubyAlign/@center|distributeLetter|distributeSpace|left|right|rightVertical! hps/@halfPoints!
    hpsRaise/@halfPoints! hpsBaseText/@halfPoints! lid/@lang!
  `,

  pPr: `
    pStyle/@text? keepNext/@on? keepLines/@on? pageBreakBefore/@on? framePr? widowControl/@on? numPr- ${PARAGRAPH}
    cnfStyle? rPr?
  `,
  stylePPr: `keepNext/@on? keepLines/@on? pageBreakBefore- framePr- widowControl/@on? numPr- ${PARAGRAPH}`,
  rPr: `rStyle/@text? ${RUN} lang?`,
  styleRPr: `${RUN} lang-`,
  framePr: `
    [dropCap=none|drop|margin lines=int w=twips h=twips vSpace=twips hSpace=twips
    wrap=auto|notBeside|around|tight|through|none hAnchor=text|margin|page vAnchor=text|margin|page x=signedTwips
    xAlign=left|center|right|inside|outside y=signedTwips yAlign=inline|top|center|bottom|inside|outside
    hRule=auto|exact|atLeast anchorLock=on]
  `,
  pBdr: 'top/border? left/border? bottom/border? right/border? between/border? bar/border?',
  border: `[val=border! color=hex ${BORDER} sz=eighths space=points shadow=on frame=on]`,
  shd: `[val=shading! color=hex ${BORDER} fill=hex themeFill=themeColor themeFillTint=byte themeFillShade=byte]`,
  tabs: 'tab/stop+',
  stop: `
    [val=clear|start|center|end|decimal|bar|num|left|right! leader=none|dot|hyphen|underscore|heavy|middleDot
    pos=signedTwips!]
  `,
  spacing: `
    [before=twips beforeLines=int beforeAutospacing=on after=twips afterLines=int afterAutospacing=on
    line=signedTwips lineRule=auto|exact|atLeast]
  `,
  ind: `
    [start=signedTwips startChars=int end=signedTwips endChars=int left=signedTwips leftChars=int
    right=signedTwips rightChars=int hanging=twips hangingChars=int firstLine=twips firstLineChars=int]
  `,
  rFonts: `
    [hint=default|eastAsia ascii=text hAnsi=text eastAsia=text cs=text asciiTheme=themeFont hAnsiTheme=themeFont
    eastAsiaTheme=themeFont cstheme=themeFont]
  `,
  color: `[val=hex! ${BORDER}]`,
  u: `[val=underline color=hex ${BORDER}]`,
  lang: '[val=lang eastAsia=lang bidi=lang]',
  cnfStyle: `
    [val=cnf ${LOOK} oddVBand=on evenVBand=on oddHBand=on evenHBand=on firstRowFirstColumn=on
    firstRowLastColumn=on lastRowFirstColumn=on lastRowLastColumn=on]
  `,

  tbl: 'tblPr= tblGrid= tr+',
  tblPr: `
    tblStyle/@text? tblpPr? tblOverlap/@never|overlap? bidiVisual/@on? tblStyleRowBandSize/@int?
    tblStyleColBandSize/@int? ${TABLE} tblCaption/@text? tblDescription/@text?
  `,
  tblPrEx: TABLE,
  tblpPr: `
    [leftFromText=twips rightFromText=twips topFromText=twips bottomFromText=twips vertAnchor=text|margin|page
    horzAnchor=text|margin|page tblpXSpec=left|center|right|inside|outside tblpX=signedTwips
    tblpYSpec=inline|top|center|bottom|inside|outside tblpY=signedTwips]
  `,
  width: '[w=width type=nil|pct|dxa|auto]',
  tblBorders: `${EDGES} insideH/border? insideV/border?`,
  tblLayout: '[type=fixed|autofit]',
  tblCellMar: MARGINS,
  tblLook: `[${LOOK} noHBand=on noVBand=on val=short]`,
  tblGrid: 'gridCol*',
  gridCol: '[w=twips]',
  tr: 'tblPrEx? trPr? tc+',
  trPr: `
    cnfStyle? gridBefore/@nat? gridAfter/@nat? wBefore/width? wAfter/width? cantSplit/@on? trHeight?
    tblHeader/@on? tblCellSpacing/width? jc/@center|end|left|right|start? hidden/@on?
  `,
  trHeight: '[val=twips hRule=auto|exact|atLeast]',
  tc: 'tcPr? (p|tbl)*',
  tcPr: `
    cnfStyle? tcW/width? gridSpan/@nat? hMerge/merge? vMerge/merge? tcBorders? shd? noWrap/@on? tcMar?
    textDirection/@textDirection? tcFitText/@on? vAlign/@top|center|both|bottom? hideMark/@on?
  `,
  merge: '[val=continue|restart]',
  tcBorders: `${EDGES} insideH/border? insideV/border? tl2br/border? tr2bl/border?`,
  tcMar: MARGINS,

  styles: 'docDefaults? style*',
  docDefaults: 'rPrDefault? pPrDefault?',
  rPrDefault: 'rPr/styleRPr?',
  pPrDefault: 'pPr/stylePPr?',
  style: `
    [type=paragraph|character|table|numbering styleId=text default=on customStyle=on] name/@text? aliases/@text?
    basedOn/@text? next/@text? link- uiPriority/@int? semiHidden/@on? unhideWhenUsed/@on? qFormat/@on?
    pPr/stylePPr? rPr/styleRPr? tblPr? trPr? tcPr? tblStylePr*
  `,
  tblStylePr: `
    [type=wholeTable|firstRow|lastRow|firstCol|lastCol|band1Vert|band2Vert|band1Horz|band2Horz|neCell|nwCell|seCell|swCell!]
    pPr/stylePPr? rPr/styleRPr? tblPr? trPr? tcPr?
  `,

  fonts: 'font*',
  font: `
    [name=text!] altName/@text? panose1/@panose? charset? family/@decorative|modern|roman|script|swiss|auto?
    notTrueType/@on? pitch/@fixed|variable|default? sig?
  `,
  charset: '[val=byte characterSet=text]',
  sig: '[usb0=long! usb1=long! usb2=long! usb3=long! csb0=long! csb1=long!]',

  document: 'sectPr*',
  sectPr: 'headerReference/reference* footerReference/reference* pgSz? pgMar? pgBorders? titlePg/@on?',
  reference: '[type=even|default|first! r:id=text!]',
  pgSz: '[w=twips h=twips]',
  pgMar: '[top=signedTwips right=twips bottom=signedTwips left=twips header=twips footer=twips gutter=twips]',
  pgBorders: `
    [zOrder=front|back display=allPages|firstPage|notFirstPage offsetFrom=page|text] top/border? left/border?
    bottom/border? right/border?
  `,
};
