#!/usr/bin/env python3
"""Reads a list of agreements as a table with pandas: the kinds of document by year of signing.

    python tables.py http://localhost:4000
"""
import sys

import pandas as pd

agreements = pd.read_csv(f"{sys.argv[1]}/export/agreements.csv?status=SIGNED")

# Dates are texts as far as they are known: "2022-05-20", "2019", "2019/2020". The first four letters of the earliest
# day are the year where the latest day has the same; others have no one year.
year = agreements["signedOnEarliest"].str[:4]
agreements["year"] = year.where(year == agreements["signedOnLatest"].str[:4])
print(len(agreements), "agreements,", agreements["year"].isna().sum(), "without a known year")
print(pd.crosstab(agreements["year"], agreements["agreementType"]))

# Lists are joined by "; ".
topics = agreements["topicLabels"].str.split("; ").explode()
print(topics.value_counts().head(5))
