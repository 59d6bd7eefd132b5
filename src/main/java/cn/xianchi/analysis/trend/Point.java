package cn.xianchi.analysis.trend;

import cn.xianchi.analysis.comparison.CountyValue;
import java.math.BigDecimal;

/** What a county has in one year of its trend: a row, or a blank. */
public record Point(int year, CountyValue cell) {

    public boolean hasValue() {
        return !cell.isBlank() && cell.row().hasValue();
    }

    public BigDecimal value() {
        return cell.row().value().figure().value();
    }
}
