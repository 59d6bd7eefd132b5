package cn.xianchi.feature.briefing;

import cn.xianchi.feature.briefing.Briefing.Bar;
import cn.xianchi.feature.briefing.Briefing.Chart;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws horizontal bars as a chart of Word: the county's own bar dark among others, cautious values hatched. */
final class DocxChart {
    private static final double WIDTH_CM = 15.6;
    private static final double FRAME_CM = 1.6;
    private static final double BAR_CM = 0.85;

    private static final String DARK = "2E6796";
    private static final String LIGHT = "B9CBDA";
    private static final String FILL = "<a:solidFill><a:srgbClr val='%s'/></a:solidFill>";
    private static final String HATCHED = "<a:pattFill prst='wdUpDiag'><a:fgClr><a:srgbClr val='" + DARK
            + "'/></a:fgClr><a:bgClr><a:srgbClr val='FFFFFF'/></a:bgClr></a:pattFill>";
    /** Written as text, since the small set of schemas that POI comes with has no patterns. */
    private static final String SHAPE =
            "<xml-fragment xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>%s<a:ln w='12700'>"
                    + FILL.formatted(DARK) + "</a:ln></xml-fragment>";

    private DocxChart() {}

    /** Adds the chart in a paragraph of its own. */
    static void draw(Chart chart, XWPFDocument document) throws IOException {
        try {
            double height = FRAME_CM + BAR_CM * chart.bars().size();
            XWPFChart drawn = document.createChart(emu(WIDTH_CM), emu(height));
            XDDFBarChartData data = axes(chart, drawn);
            data.setBarDirection(BarDirection.BAR);
            data.setGapWidth(60);
            data.setVaryColors(false);
            data.addSeries(
                            XDDFDataSourcesFactory.fromArray(
                                    chart.bars().stream().map(Bar::name).toArray(String[]::new)),
                            XDDFDataSourcesFactory.fromArray(chart.bars().stream()
                                    .map(bar -> bar.value().doubleValue())
                                    .toArray(Double[]::new)))
                    .setTitle(chart.unit());
            drawn.plot(data);
            CTBarSer series =
                    drawn.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            paint(chart.bars(), series);
            label(series);
        } catch (InvalidFormatException | XmlException e) {
            throw new IOException(e);
        }
    }

    /** Percentages reach from 0 to 100; all others from 0, or from the lowest value below. */
    private static XDDFBarChartData axes(Chart chart, XWPFChart drawn) {
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        boolean signed = chart.bars().stream().anyMatch(bar -> bar.value().signum() < 0);
        if (!signed) {
            values.setMinimum(0);
        }
        if (chart.unit().equals("%") && !signed) {
            values.setMaximum(100);
        }
        return (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
    }

    private static void paint(List<Bar> bars, CTBarSer series) throws XmlException {
        boolean hasOwn = bars.stream().anyMatch(Bar::own);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            String fill = bar.caution() ? HATCHED : FILL.formatted(hasOwn && !bar.own() ? LIGHT : DARK);
            CTDPt point = series.addNewDPt();
            point.addNewIdx().setVal(i);
            point.addNewInvertIfNegative().setVal(false);
            point.setSpPr(CTShapeProperties.Factory.parse(SHAPE.formatted(fill)));
        }
    }

    /** The numbers at the ends of the bars. */
    private static void label(CTBarSer series) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static int emu(double centimetres) {
        return (int) (centimetres * Units.EMU_PER_CENTIMETER);
    }
}
