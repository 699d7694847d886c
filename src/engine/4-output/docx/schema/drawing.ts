import type { ElementTable } from './table.ts';

const COLOUR = '(scrgbClr|srgbClr|hslClr|sysClr|schemeClr|prstClr)';
const FILL = '(noFill/none|solidFill|gradFill|blipFill|pattFill|grpFill/none)';
const SHAPE = '(custGeom|prstGeom)?';
const WRAP = 'wrapText=bothSides|left|right|largest! distL=nat distR=nat';

/** How a colour is changed. */
const CHANGES = `
  (tint/part|shade/part|comp/none|inv/none|gray/none|alpha/part|alphaOff/signedPart|alphaMod/positive|hue/turn|hueOff/angle|hueMod/positive|sat/share|satOff/share|satMod/share|lum/share|lumOff/share|lumMod/share|red/share|redOff/share|redMod/share|green/share|greenOff/share|greenMod/share|blue/share|blueOff/share|blueMod/share|gamma/none|invGamma/none)*
`;

/**
 * What may stand where in a picture, a shape or a theme (ISO 29500-1, 20 and 21); read by `table.ts`. Three dimensions
 * and what newer programs add are left out.
 */
export const drawing: ElementTable = {
  'wp:inline': `
    [distT=nat distB=nat distL=nat distR=nat] wp:extent/extent! wp:effectExtent? wp:docPr/properties!
    wp:cNvGraphicFramePr/none? graphic!
  `,
  'wp:anchor': `
    [distT=nat distB=nat distL=nat distR=nat simplePos=bool relativeHeight=nat! behindDoc=bool! locked=bool!
    layoutInCell=bool! hidden=bool allowOverlap=bool!] wp:simplePos/point! wp:positionH! wp:positionV!
    wp:extent/extent! wp:effectExtent?
    (wp:wrapNone/none|wp:wrapSquare|wp:wrapTight|wp:wrapThrough/wp:wrapTight|wp:wrapTopAndBottom)!
    wp:docPr/properties! wp:cNvGraphicFramePr/none? graphic!
  `,
  'wp:effectExtent': '[l=coordinate! t=coordinate! r=coordinate! b=coordinate!]',
  'wp:positionH': `
    [relativeFrom=margin|page|column|character|leftMargin|rightMargin|insideMargin|outsideMargin!]
    (wp:align/alignH|wp:posOffset/offset)!
  `,
  'wp:positionV': `
    [relativeFrom=margin|page|paragraph|line|topMargin|bottomMargin|insideMargin|outsideMargin!]
    (wp:align/alignV|wp:posOffset/offset)!
  `,
  alignH: '#left|right|center|inside|outside',
  alignV: '#top|bottom|center|inside|outside',
  offset: '#int',
  'wp:wrapSquare': `[${WRAP} distT=nat distB=nat] wp:effectExtent?`,
  'wp:wrapTight': `[${WRAP}] wp:wrapPolygon!`,
  'wp:wrapPolygon': '[edited=bool] wp:start/point! wp:lineTo/point{2+}',
  'wp:wrapTopAndBottom': '[distT=nat distB=nat] wp:effectExtent?',
  graphic: 'graphicData!',
  graphicData: '[uri=content!] (pic:pic|wps:wsp|wpg:wgp)!',
  properties: '[id=nat! name=text! descr=text hidden=bool title=text]',
  none: '',

  'pic:pic': 'pic:nvPicPr! pic:blipFill! pic:spPr/shape!',
  'pic:nvPicPr': 'pic:cNvPr/properties! pic:cNvPicPr/none!',
  'pic:blipFill': '[dpi=nat rotWithShape=bool] blip! srcRect/edges? (tile|stretch)?',
  blipFill: '[dpi=nat rotWithShape=bool] blip! srcRect/edges? (tile|stretch)?',
  blip: `
    [r:embed=picture! cstate=email|screen|print|hqprint|none]
    (alphaModFix|biLevel|clrChange|duotone|grayscl/none|lum/luminance|tint/tinted)*
  `,
  alphaModFix: '[amt=positive]',
  biLevel: '[thresh=part!]',
  clrChange: '[useA=bool] clrFrom/colour! clrTo/colour!',
  duotone: `${COLOUR}{2}`,
  luminance: '[bright=signedPart contrast=signedPart]',
  tinted: '[hue=turn amt=signedPart]',
  edges: '[l=share t=share r=share b=share]',
  tile: '[tx=coordinate ty=coordinate sx=share sy=share flip=none|x|y|xy algn=tl|t|tr|l|ctr|r|bl|b|br]',
  stretch: 'fillRect/edges?',

  'wps:wsp': `
    [normalEastAsianFlow=bool] wps:cNvPr/properties? (wps:cNvSpPr|wps:cNvCnPr/none)! wps:spPr/shape!
    wps:style/style? wps:txbx? wps:bodyPr!
  `,
  'wps:cNvSpPr': '[txBox=bool]',
  'wps:txbx': 'w:txbxContent!',
  'wps:bodyPr': `
    [rot=angle spcFirstLastPara=bool vertOverflow=overflow|ellipsis|clip horzOverflow=overflow|clip
    vert=horz|vert|vert270|wordArtVert|eaVert|mongolianVert|wordArtVertRtl wrap=none|square lIns=inset tIns=inset
    rIns=inset bIns=inset numCol=columns spcCol=nat rtlCol=bool fromWordArt=bool anchor=t|ctr|b|just|dist
    anchorCtr=bool forceAA=bool upright=bool compatLnSpc=bool] prstTxWarp?
    (noAutofit/none|normAutofit|spAutoFit/none)?
  `,
  prstTxWarp: '[prst=warp!] avLst?',
  normAutofit: '[fontScale=scaled lnSpcReduction=spaced]',
  'wpg:wgp': 'wpg:cNvPr/properties? wpg:cNvGrpSpPr/none! wpg:grpSpPr/group! (wps:wsp|wpg:grpSp/wpg:wgp|pic:pic)*',
  group: `xfrm/groupXfrm? ${FILL}? effectLst?`,
  groupXfrm: '[rot=angle flipH=bool flipV=bool] off/point? ext/extent? chOff/point? chExt/extent?',
  style: 'lnRef/matrix! fillRef/matrix! effectRef/matrix! fontRef!',
  matrix: `[idx=nat!] ${COLOUR}?`,
  fontRef: `[idx=major|minor|none!] ${COLOUR}?`,

  shape: `xfrm? ${SHAPE} ${FILL}? ln? effectLst?`,
  xfrm: '[rot=angle flipH=bool flipV=bool] off/point? ext/extent?',
  point: '[x=coordinate! y=coordinate!]',
  extent: '[cx=size! cy=size!]',
  prstGeom: '[prst=shape!] avLst?',
  custGeom: 'avLst? gdLst/avLst? rect? pathLst!',
  avLst: 'gd*',
  gd: '[name=text! fmla=text!]',
  rect: '[l=text! t=text! r=text! b=text!]',
  pathLst: 'path*',
  path: `
    [w=size h=size fill=none|norm|lighten|lightenLess|darken|darkenLess stroke=bool extrusionOk=bool]
    (close/none|moveTo|lnTo/moveTo|arcTo|quadBezTo|cubicBezTo)*
  `,
  moveTo: 'pt!',
  quadBezTo: 'pt{2}',
  cubicBezTo: 'pt{3}',
  pt: '[x=text! y=text!]',
  arcTo: '[wR=text! hR=text! stAng=text! swAng=text!]',
  ln: `
    [w=line cap=rnd|sq|flat cmpd=sng|dbl|thickThin|thinThick|tri algn=ctr|in]
    (noFill/none|solidFill|gradFill|pattFill)? (prstDash|custDash)? (round/none|bevel/none|miter)? headEnd/end?
    tailEnd/end?
  `,
  prstDash: '[val=solid|dot|dash|lgDash|dashDot|lgDashDot|lgDashDotDot|sysDash|sysDot|sysDashDot|sysDashDotDot]',
  custDash: 'ds*',
  ds: '[d=positive! sp=positive!]',
  miter: '[lim=positive]',
  end: '[type=none|triangle|stealth|diamond|oval|arrow w=sm|med|lg len=sm|med|lg]',
  effectLst: 'blur? glow? innerShdw/shadow? outerShdw/shadow? reflection? softEdge?',
  blur: '[rad=size grow=bool]',
  glow: `[rad=size] ${COLOUR}!`,
  shadow: `[blurRad=size dist=size dir=turn] ${COLOUR}!`,
  reflection: `
    [blurRad=size stA=part stPos=part endA=part endPos=part dist=size dir=turn fadeDir=turn sx=share sy=share
    kx=slant ky=slant algn=tl|t|tr|l|ctr|r|bl|b|br rotWithShape=bool]
  `,
  softEdge: '[rad=size!]',

  solidFill: `${COLOUR}?`,
  gradFill: '[flip=none|x|y|xy rotWithShape=bool] gsLst? (lin|path/radial)? tileRect/edges?',
  gsLst: 'gs{2+}',
  gs: `[pos=part!] ${COLOUR}!`,
  radial: '[path=shape|circle|rect] fillToRect/edges?',
  lin: '[ang=turn scaled=bool]',
  pattFill: '[prst=pattern] fgClr/colour? bgClr/colour?',
  colour: `${COLOUR}!`,
  scrgbClr: `[r=share! g=share! b=share!] ${CHANGES}`,
  srgbClr: `[val=hex!] ${CHANGES}`,
  hslClr: `[hue=turn! sat=share! lum=share!] ${CHANGES}`,
  sysClr: `[val=systemColor! lastClr=hex] ${CHANGES}`,
  schemeClr: `[val=schemeColor!] ${CHANGES}`,
  prstClr: `[val=presetColor!] ${CHANGES}`,
  part: '[val=part!]',
  signedPart: '[val=signedPart!]',
  positive: '[val=positive!]',
  share: '[val=share!]',
  turn: '[val=turn!]',
  angle: '[val=angle!]',

  theme: '[name=text] themeElements!',
  themeElements: 'clrScheme! fontScheme! fmtScheme!',
  clrScheme: `
    [name=text!] dk1/colour! lt1/colour! dk2/colour! lt2/colour! accent1/colour! accent2/colour! accent3/colour!
    accent4/colour! accent5/colour! accent6/colour! hlink/colour! folHlink/colour!
  `,
  fontScheme: '[name=text!] majorFont/fonts! minorFont/fonts!',
  fonts: 'latin/typeface! ea/typeface! cs/typeface! font*',
  typeface: '[typeface=text! panose=panose pitchFamily=pitch charset=charset]',
  font: '[script=text! typeface=text!]',
  fmtScheme: '[name=text] fillStyleLst/fills! lnStyleLst! effectStyleLst! bgFillStyleLst/fills!',
  fills: `${FILL}{3+}`,
  lnStyleLst: 'ln{3+}',
  effectStyleLst: 'effectStyle{3+}',
  effectStyle: 'effectLst=',
};
