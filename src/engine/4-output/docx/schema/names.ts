/** The longer lists of words of the format (ISO 29500-1, 17.18 and 20.1.10), by the kind of value that has them. */
export const names: Readonly<Record<string, string>> = {
  /** Lines around paragraphs, cells and pages, with the pictures that pages may have. */
  border: `
    nil none single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap thickThinSmallGap
    thinThickThinSmallGap thinThickMediumGap thickThinMediumGap thinThickThinMediumGap thinThickLargeGap
    thickThinLargeGap thinThickThinLargeGap wave doubleWave dashSmallGap dashDotStroked threeDEmboss threeDEngrave
    outset inset apples archedScallops babyPacifier babyRattle balloons3Colors balloonsHotAir basicBlackDashes
    basicBlackDots basicBlackSquares basicThinLines basicWhiteDashes basicWhiteDots basicWhiteSquares
    basicWideInline basicWideMidline basicWideOutline bats birds birdsFlight cabins cakeSlice candyCorn
    celticKnotwork certificateBanner chainLink champagneBottle checkedBarBlack checkedBarColor checkered
    christmasTree circlesLines circlesRectangles classicalWave clocks compass confetti confettiGrays confettiOutline
    confettiStreamers confettiWhite cornerTriangles couponCutoutDashes couponCutoutDots crazyMaze creaturesButterfly
    creaturesFish creaturesInsects creaturesLadyBug crossStitch cup decoArch decoArchColor decoBlocks diamondsGray
    doubleD doubleDiamonds earth1 earth2 earth3 eclipsingSquares1 eclipsingSquares2 eggsBlack fans film firecrackers
    flowersBlockPrint flowersDaisies flowersModern1 flowersModern2 flowersPansy flowersRedRose flowersRoses
    flowersTeacup flowersTiny gems gingerbreadMan gradient handmade1 handmade2 heartBalloon heartGray hearts
    heebieJeebies holly houseFunky hypnotic iceCreamCones lightBulb lightning1 lightning2 mapPins mapleLeaf
    mapleMuffins marquee marqueeToothed moons mosaic musicNotes northwest ovals packages palmsBlack palmsColor
    paperClips papyrus partyFavor partyGlass pencils people peopleWaving peopleHats poinsettias postageStamp
    pumpkin1 pushPinNote2 pushPinNote1 pyramids pyramidsAbove quadrants rings safari sawtooth sawtoothGray scaredCat
    seattle shadowedSquares sharksTeeth shorebirdTracks skyrocket snowflakeFancy snowflakes sombrero southwest stars
    starsTop stars3d starsBlack starsShadowed sun swirligig tornPaper tornPaperBlack trees triangleParty triangles
    triangle1 triangle2 triangleCircle1 triangleCircle2 shapes1 shapes2 twistedLines1 twistedLines2 vine waveline
    weavingAngles weavingBraid weavingRibbon weavingStrips whiteFlowers woodwork xIllusions zanyTriangles zigZag
    zigZagStitch
  `,
  underline: `
    single words double thick dotted dottedHeavy dash dashedHeavy dashLong dashLongHeavy dotDash dashDotHeavy
    dotDotDash dashDotDotHeavy wave wavyHeavy wavyDouble none
  `,
  shading: `
    nil clear solid horzStripe vertStripe reverseDiagStripe diagStripe horzCross diagCross thinHorzStripe
    thinVertStripe thinReverseDiagStripe thinDiagStripe thinHorzCross thinDiagCross pct5 pct10 pct12 pct15 pct20
    pct25 pct30 pct35 pct37 pct40 pct45 pct50 pct55 pct60 pct62 pct65 pct70 pct75 pct80 pct85 pct87 pct90 pct95
  `,
  textDirection: `
    tb rl lr tbV rlV lrV btLr lrTb lrTbV tbLrV tbRl tbRlV
  `,
  /** Shapes of drawings. */
  shape: `
    line lineInv triangle rtTriangle rect diamond parallelogram trapezoid nonIsoscelesTrapezoid pentagon hexagon
    heptagon octagon decagon dodecagon star4 star5 star6 star7 star8 star10 star12 star16 star24 star32 roundRect
    round1Rect round2SameRect round2DiagRect snipRoundRect snip1Rect snip2SameRect snip2DiagRect plaque ellipse
    teardrop homePlate chevron pieWedge pie blockArc donut noSmoking rightArrow leftArrow upArrow downArrow
    stripedRightArrow notchedRightArrow bentUpArrow leftRightArrow upDownArrow leftUpArrow leftRightUpArrow
    quadArrow leftArrowCallout rightArrowCallout upArrowCallout downArrowCallout leftRightArrowCallout
    upDownArrowCallout quadArrowCallout bentArrow uturnArrow circularArrow leftCircularArrow leftRightCircularArrow
    curvedRightArrow curvedLeftArrow curvedUpArrow curvedDownArrow swooshArrow cube can lightningBolt heart sun moon
    smileyFace irregularSeal1 irregularSeal2 foldedCorner bevel frame halfFrame corner diagStripe chord arc
    leftBracket rightBracket leftBrace rightBrace bracketPair bracePair straightConnector1 bentConnector2
    bentConnector3 bentConnector4 bentConnector5 curvedConnector2 curvedConnector3 curvedConnector4 curvedConnector5
    callout1 callout2 callout3 accentCallout1 accentCallout2 accentCallout3 borderCallout1 borderCallout2
    borderCallout3 accentBorderCallout1 accentBorderCallout2 accentBorderCallout3 wedgeRectCallout
    wedgeRoundRectCallout wedgeEllipseCallout cloudCallout cloud ribbon ribbon2 ellipseRibbon ellipseRibbon2
    leftRightRibbon verticalScroll horizontalScroll wave doubleWave plus flowChartProcess flowChartDecision
    flowChartInputOutput flowChartPredefinedProcess flowChartInternalStorage flowChartDocument
    flowChartMultidocument flowChartTerminator flowChartPreparation flowChartManualInput flowChartManualOperation
    flowChartConnector flowChartPunchedCard flowChartPunchedTape flowChartSummingJunction flowChartOr
    flowChartCollate flowChartSort flowChartExtract flowChartMerge flowChartOfflineStorage flowChartOnlineStorage
    flowChartMagneticTape flowChartMagneticDisk flowChartMagneticDrum flowChartDisplay flowChartDelay
    flowChartAlternateProcess flowChartOffpageConnector actionButtonBlank actionButtonHome actionButtonHelp
    actionButtonInformation actionButtonForwardNext actionButtonBackPrevious actionButtonEnd actionButtonBeginning
    actionButtonReturn actionButtonDocument actionButtonSound actionButtonMovie gear6 gear9 funnel mathPlus
    mathMinus mathMultiply mathDivide mathEqual mathNotEqual cornerTabs squareTabs plaqueTabs chartX chartStar
    chartPlus
  `,
  pattern: `
    pct5 pct10 pct20 pct25 pct30 pct40 pct50 pct60 pct70 pct75 pct80 pct90 horz vert ltHorz ltVert dkHorz dkVert
    narHorz narVert dashHorz dashVert cross dnDiag upDiag ltDnDiag ltUpDiag dkDnDiag dkUpDiag wdDnDiag wdUpDiag
    dashDnDiag dashUpDiag diagCross smCheck lgCheck smGrid lgGrid dotGrid smConfetti lgConfetti horzBrick diagBrick
    solidDmnd openDmnd dotDmnd plaid sphere weave divot shingle wave trellis zigZag
  `,
  warp: `
    textNoShape textPlain textStop textTriangle textTriangleInverted textChevron textChevronInverted textRingInside
    textRingOutside textArchUp textArchDown textCircle textButton textArchUpPour textArchDownPour textCirclePour
    textButtonPour textCurveUp textCurveDown textCanUp textCanDown textWave1 textWave2 textDoubleWave1 textWave4
    textInflate textDeflate textInflateBottom textDeflateBottom textInflateTop textDeflateTop textDeflateInflate
    textDeflateInflateDeflate textFadeRight textFadeLeft textFadeUp textFadeDown textSlantUp textSlantDown
    textCascadeUp textCascadeDown
  `,
  presetColor: `
    aliceBlue antiqueWhite aqua aquamarine azure beige bisque black blanchedAlmond blue blueViolet brown burlyWood
    cadetBlue chartreuse chocolate coral cornflowerBlue cornsilk crimson cyan darkBlue darkCyan darkGoldenrod
    darkGray darkGrey darkGreen darkKhaki darkMagenta darkOliveGreen darkOrange darkOrchid darkRed darkSalmon
    darkSeaGreen darkSlateBlue darkSlateGray darkSlateGrey darkTurquoise darkViolet dkBlue dkCyan dkGoldenrod dkGray
    dkGrey dkGreen dkKhaki dkMagenta dkOliveGreen dkOrange dkOrchid dkRed dkSalmon dkSeaGreen dkSlateBlue
    dkSlateGray dkSlateGrey dkTurquoise dkViolet deepPink deepSkyBlue dimGray dimGrey dodgerBlue firebrick
    floralWhite forestGreen fuchsia gainsboro ghostWhite gold goldenrod gray grey green greenYellow honeydew hotPink
    indianRed indigo ivory khaki lavender lavenderBlush lawnGreen lemonChiffon lightBlue lightCoral lightCyan
    lightGoldenrodYellow lightGray lightGrey lightGreen lightPink lightSalmon lightSeaGreen lightSkyBlue
    lightSlateGray lightSlateGrey lightSteelBlue lightYellow ltBlue ltCoral ltCyan ltGoldenrodYellow ltGray ltGrey
    ltGreen ltPink ltSalmon ltSeaGreen ltSkyBlue ltSlateGray ltSlateGrey ltSteelBlue ltYellow lime limeGreen linen
    magenta maroon medAquamarine medBlue medOrchid medPurple medSeaGreen medSlateBlue medSpringGreen medTurquoise
    medVioletRed mediumAquamarine mediumBlue mediumOrchid mediumPurple mediumSeaGreen mediumSlateBlue
    mediumSpringGreen mediumTurquoise mediumVioletRed midnightBlue mintCream mistyRose moccasin navajoWhite navy
    oldLace olive oliveDrab orange orangeRed orchid paleGoldenrod paleGreen paleTurquoise paleVioletRed papayaWhip
    peachPuff peru pink plum powderBlue purple red rosyBrown royalBlue saddleBrown salmon sandyBrown seaGreen
    seaShell sienna silver skyBlue slateBlue slateGray slateGrey snow springGreen steelBlue tan teal thistle tomato
    turquoise violet wheat white whiteSmoke yellow yellowGreen
  `,
  systemColor: `
    scrollBar background activeCaption inactiveCaption menu window windowFrame menuText windowText captionText
    activeBorder inactiveBorder appWorkspace highlight highlightText btnFace btnShadow grayText btnText
    inactiveCaptionText btnHighlight 3dDkShadow 3dLight infoText infoBk hotLight gradientActiveCaption
    gradientInactiveCaption menuHighlight menuBar
  `,
};
